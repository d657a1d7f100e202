package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SitePreview;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerIT {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
                "Sec-Fetch-Site: cross-site\r\nReferer: https://evil.example/",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: same-site\r\nReferer: https://evil.example/",
                "Sec-Fetch-Site: other",
                "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: ",
                "Origin: http://localhost.evil.example",
                "Origin: http://127.0.0.1@evil.example",
                "Origin: http://127.0.0.1:80:80",
                "Origin: http://127.0.0.1\r\nOrigin: https://evil.example",
                "Referer: https://evil.example/page",
                "Referer: http://127.0.0.1.evil.example/",
                "Referer: http://localhost:80@evil.example/",
                "Referer: about:blank",
                "Referer: http://127.0.0.1/\r\nReferer: https://evil.example/",
                "Sec-Fetch-Site: same-origin\r\nReferer: https://evil.example/"
            })
    void givesNothingToPagesFromElsewhere(String headers) throws IOException {
        for (String path :
                List.of("/repo/", "/repo/search/", "/repo/api/v1/site.json", "/.candor/bar", "/repo/nothing")) {
            Asked answer = preview.get(path, headers);

            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("This preview answers only its own pages. Open its address by hand.\n");
            assertThat(answer.head())
                    .doesNotContainKey("access-control-allow-origin")
                    .containsEntry("content-type", "text/plain; charset=utf-8");
        }
        Asked events = preview.get("/.candor/events", headers);
        assertThat(events.status()).isEqualTo(403);
    }

    @Test
    void answersWhoTypesTheAddressAndPagesOfThisMachine() throws IOException {
        String own = "http://" + preview.address().getAuthority();

        for (String headers : List.of(
                "Accept: */*",
                "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate",
                "Sec-Fetch-Site: same-origin\r\nReferer: " + own + "/repo/",
                "Origin: " + own)) {
            Asked answer = preview.get("/repo/badge.json", headers);
            assertThat(answer.status()).as(headers).isEqualTo(200);
            assertThat(answer.head()).containsEntry("cross-origin-resource-policy", "same-origin");
        }
        for (String headers : List.of(
                "Sec-Fetch-Site: same-site\r\nOrigin: http://127.0.0.1:8080",
                "Sec-Fetch-Site: cross-site\r\nReferer: http://localhost:8080/login?a=b",
                "Origin: http://[::1]:8080",
                "Referer: http://localhost/")) {
            Asked answer = preview.get("/repo/badge.json", headers);
            assertThat(answer.status()).as(headers).isEqualTo(200);
            assertThat(answer.head())
                    .containsEntry("access-control-allow-origin", "*")
                    .containsEntry("cross-origin-resource-policy", "cross-origin");
        }
    }

    @Test
    void letsNothingPassForAScriptOrAFrameElsewhere() throws IOException {
        String log = preview.get("/repo/search/").body();
        assertThat(log).isNotEmpty();
        for (String path : List.of(
                "/repo/",
                "/repo/nothing",
                "/repo",
                "/repo/history.rss",
                "/repo/api/v1/site.json",
                "/repo/scripts/site.js",
                "/repo/assets/notes.txt",
                "/.candor/bar",
                "/.candor/nothing",
                "/.candor/preview.js")) {
            assertThat(preview.get(path).head())
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cross-origin-resource-policy", "same-origin")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry(
                            "content-security-policy", "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%0D%0AX-Evil%3A+1",
                "%0AX-Evil%3A+1",
                "%C4%8D%C4%8AX-Evil%3A+1",
                "%E0%A8%8D%E0%A8%8AX-Evil%3A+1",
                "%F0%90%80%8D%F0%90%80%8AX-Evil%3A+1",
                "%250D%250AX-Evil:1",
                "%25C4%258D%25C4%258AX-Evil:1",
                "%E2%80%A8X-Evil%3A1",
                "%C2%85X-Evil%3A1",
                "%00%C4%8D",
                "%ED%A0%BD",
                "%FF%8D%8A",
                "%EF%BF%BD%22%3E%3Cscript%3E"
            })
    void putsNothingIntoAHeaderButAnAddress(String page) throws IOException {
        Asked moved = Asked.post(preview.address(), "/.candor/now", "to=&page=%2Fa" + page);
        Asked bar = preview.get("/.candor/bar?page=%2Fa" + page);

        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.head()).doesNotContainKey("x-evil");
        assertThat(moved.head().get("location")).matches("/[!-~]*");
        assertThat(bar.head()).doesNotContainKey("x-evil");
        assertThat(bar.body()).doesNotContain("<script>");
    }

    @Test
    void leadsOnToAddressesAsBrowsersWriteThem() throws Exception {
        Files.createDirectories(folder.resolve("assets/größe-č"));
        preview.awaitWord("shows");
        preview.write("assets/größe-č/index.html", "<!DOCTYPE html><title>Letters</title>");
        preview.awaitWord("shows");

        String encoded = "/repo/assets/gr%C3%B6%C3%9Fe-%C4%8D/";
        Asked found = preview.get(encoded);
        assertThat(found.status()).isEqualTo(200);
        assertThat(preview.get(encoded.substring(0, encoded.length() - 1)).head())
                .containsEntry("location", encoded);
        Asked moved = Asked.post(preview.address(), "/.candor/now", "to=&page=" + encoded.replace("%", "%25"));
        assertThat(moved.head()).containsEntry("location", encoded);
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
