package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SitePreview;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    @TempDir
    Path folder;

    private PreviewedFolder preview;

    @BeforeEach
    void open() throws Exception {
        PreviewedFolder.write(folder, "https://example.org/repo/");
        preview = new PreviewedFolder(folder, null);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/repo/ | text/html; charset=utf-8",
                "/repo/index.html | text/html; charset=utf-8",
                "/repo/index | text/html; charset=utf-8",
                "/repo/incidents/2026-11-01-login/ | text/html; charset=utf-8",
                "/repo/about/ | text/html; charset=utf-8",
                "/repo/history.rss | application/rss+xml; charset=utf-8",
                "/repo/updates.atom | application/atom+xml; charset=utf-8",
                "/repo/maintenance.ics | text/calendar; charset=utf-8",
                "/repo/api/v2/summary.json | application/json; charset=utf-8",
                "/repo/site.webmanifest | application/manifest+json; charset=utf-8",
                "/repo/status.txt | text/plain; charset=utf-8",
                "/repo/assets/notes.txt | text/plain; charset=utf-8",
                "/repo/badge.svg | image/svg+xml",
                "/repo/sitemap.xml | application/xml",
                "/repo/styles/site.css | text/css; charset=utf-8",
                "/repo/scripts/site.js | application/javascript; charset=utf-8"
            })
    void sendsFilesAndMediaTypesAsGitHubPagesDoes(String path, String type) throws IOException {
        Asked answer = preview.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head())
                .containsEntry("content-type", type)
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/repo/history, 301, /repo/history/",
        "/repo/history?a=b, 301, /repo/history/?a=b",
        "/repo/incidents/2026-11-01-login, 301, /repo/incidents/2026-11-01-login/",
        "/repo, 302, /repo/",
        "/, 302, /repo/"
    })
    void leadsFromAFolderWithoutASlashToTheFolder(String path, int status, String location) throws IOException {
        Asked answer = preview.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).containsEntry("location", location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/repo/nothing", "/repo/nothing/", "/repo/history/1999/", "/elsewhere/", "/status.yml"})
    void sendsThePageForLostVisitorsAsNotFound(String path) throws IOException {
        Asked answer = preview.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.head()).containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(answer.body()).contains("href=\"/repo/styles/site.css\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/repo/../status.yml",
                "/repo/../../status.yml",
                "/repo/%2e%2e/status.yml",
                "/repo/assets/../../status.yml",
                "/repo/assets/..%2f..%2fstatus.yml",
                "/repo/assets/%2e%2e/%2e%2e/status.yml",
                "/repo/assets/..%5c..%5cstatus.yml",
                "/repo//status.yml",
                "//status.yml",
                "/.candor/../status.yml",
                "/.candor/package-info.class",
                "/repo/assets/notes.txt%00.html"
            })
    void givesNothingAwayThatIsNoFileOfTheSite(String path) throws IOException {
        Asked answer = preview.get(path);

        assertThat(answer.status()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("components:").doesNotContain("grüß");
    }

    @Test
    void refusesARequestThatNamesAnotherHost() throws IOException {
        int port = preview.address().getPort();

        for (String host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "")) {
            Asked answer = preview.get("/repo/", "Host: " + host);
            assertThat(answer.status()).as(host).isEqualTo(421);
            assertThat(answer.body()).doesNotContain("Small");
        }
        assertThat(preview.get("/repo/", "Host: localhost:" + port).status()).isEqualTo(200);
    }

    @Test
    void letsOnlyPagesOfThisMachineReadByScript() throws IOException {
        assertThat(preview.get("/repo/badge.json", "Origin: http://localhost:8080")
                        .head())
                .containsEntry("access-control-allow-origin", "*");
        for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
            assertThat(preview.get("/repo/badge.json", "Origin: " + origin).head())
                    .doesNotContainKey("access-control-allow-origin");
        }
        assertThat(preview.get("/.candor/bar").head()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void listensOnLoopbackAlone() throws IOException {
        int port = preview.address().getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(preview.address().getHost()).isEqualTo("127.0.0.1");
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close())
                    .as(other.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void answersHeadWithoutABodyAndNothingThatChanges() throws IOException {
        Asked head = Asked.ask(preview.address(), "HEAD", "/repo/");
        Asked delete = Asked.ask(preview.address(), "DELETE", "/repo/");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Integer.parseInt(head.head().get("content-length"))).isPositive();
        assertThat(delete.status()).isEqualTo(405);
        assertThat(delete.head()).containsEntry("allow", "GET, HEAD");
    }

    @Test
    void refusesAPortThatIsInUse() {
        SitePreview.Order order = new SitePreview.Order(folder, folder.resolve("template"), null);
        int port = preview.address().getPort();

        assertThatThrownBy(() -> SitePreview.open(order, port, null, () -> PreviewedFolder.NOW, new Silence()))
                .isInstanceOf(BindException.class);
    }

    @Test
    void freesItsPortWhenClosed() throws Exception {
        int port = preview.address().getPort();
        preview.close();

        SitePreview.Order order = new SitePreview.Order(folder, folder.resolve("template"), null);
        SitePreview.open(order, port, null, () -> PreviewedFolder.NOW, new Silence())
                .close();
    }

    @Test
    void putsTheBarOnPagesButNotOnWhatLeadsOnOrRunsNoScript() throws IOException {
        assertThat(preview.get("/repo/").body())
                .contains("id=\"candor-preview\"")
                .contains("/.candor/preview.js");
        assertThat(preview.get("/repo/nothing").body()).contains("id=\"candor-preview\"");
        assertThat(preview.get("/repo/incidents/").body()).doesNotContain("candor-preview");
        assertThat(preview.get("/repo/embed/widget/").body()).doesNotContain("candor-preview");
        assertThat(preview.get("/repo/history.rss").body()).doesNotContain("candor-preview");
    }
}
