package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    private static final String INCIDENT = "incidents/2026-11-01-login.md";
    private static final String PAGE = "/incidents/2026-11-01-login/";
    private static final String DRAFT = "/maintenance/2026-11-22-upgrade/";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        PreviewedFolder.write(folder, "https://example.org/");
    }

    @Test
    void showsAnEditHoweverTheEditorSaves() throws Exception {
        try (PreviewedFolder preview = opened()) {
            preview.write(INCIDENT, PreviewedFolder.incident("Saved in place"));
            preview.awaitWord("shows");
            assertThat(preview.get(PAGE).body()).contains("Saved in place");

            Path beside = folder.resolve("incidents/.2026-11-01-login.md.swp");
            Files.writeString(beside, PreviewedFolder.incident("Saved by rename"));
            Files.move(beside, folder.resolve(INCIDENT), StandardCopyOption.REPLACE_EXISTING);
            preview.awaitWord("shows");
            assertThat(preview.get(PAGE).body()).contains("Saved by rename");
        }
    }

    @Test
    void seesFilesComeAndGoInFoldersThatAreNew() throws Exception {
        try (PreviewedFolder preview = opened()) {
            Files.createDirectories(folder.resolve("incidents/2026/november"));
            preview.write(
                    "incidents/2026/november/2026-11-02-again.md",
                    PreviewedFolder.incident("Again").replace("11-01", "11-02"));
            preview.awaitWord("shows");
            assertThat(preview.get("/incidents/2026-11-02-again/").status()).isEqualTo(200);

            Files.delete(folder.resolve("incidents/2026/november/2026-11-02-again.md"));
            preview.awaitWord("shows");
            assertThat(preview.get("/incidents/2026-11-02-again/").status()).isEqualTo(404);
        }
    }

    @Test
    void showsAMistakeOverTheLastGoodSiteUntilItIsFixed() throws Exception {
        try (PreviewedFolder preview = opened()) {
            preview.write(INCIDENT, PreviewedFolder.incident("<b>Wrong</b>").replace("login:", "logn:"));
            preview.awaitWord("finds");
            Document wrong = page(preview, PAGE);

            assertThat(wrong.select("h1").text()).isEqualTo("Nobody could sign in");
            assertThat(wrong.select("#candor-preview .mistakes code").eachText())
                    .containsExactly(INCIDENT + ":3:14");
            assertThat(wrong.select("#candor-preview .mistakes pre").stream().map(Element::wholeText))
                    .containsExactly("3 | components: {logn: major_outage}\n  |              ^");
            assertThat(wrong.select("#candor-preview .mistakes p").eachText())
                    .contains("There is no component \"logn\".", "Did you mean \"login\"?");

            preview.write(INCIDENT, PreviewedFolder.incident("Right"));
            preview.awaitWord("shows");
            Document right = page(preview, PAGE);

            assertThat(right.select("h1").text()).isEqualTo("Right");
            assertThat(right.select("#candor-preview .mistakes")).isEmpty();
        }
    }

    @Test
    void opensWithAMistakeAndShowsTheSiteOnceItIsFixed() throws Exception {
        Files.delete(folder.resolve("status.yml"));
        try (PreviewedFolder preview = new PreviewedFolder(folder, null)) {
            Asked asked = preview.get("/");
            assertThat(asked.status()).isEqualTo(500);
            assertThat(asked.body()).contains("There is no file status.yml").contains("There is no good site yet.");

            PreviewedFolder.write(folder, "https://example.org/");
            preview.awaitWord("shows");
            assertThat(preview.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void showsAMistakeInATemplate() throws Exception {
        try (PreviewedFolder preview = opened()) {
            assertThat(preview.get(PAGE).status()).isEqualTo(200);
            Files.createDirectories(folder.resolve("template/pages"));
            preview.write("template/pages/incident.mustache", "{{nothing-of-this-name}}");
            preview.awaitWord("fails");

            Document page = page(preview, PAGE);
            assertThat(page.select("h1").text()).isEqualTo("Nobody could sign in");
            assertThat(page.select(".mistakes code").text()).isEqualTo("pages/incident.mustache:1");
            assertThat(page.select(".mistakes").text()).contains("no view has the name \"nothing-of-this-name\"");

            Files.delete(folder.resolve("template/pages/incident.mustache"));
            preview.awaitWord("shows");
            assertThat(page(preview, PAGE).select(".mistakes")).isEmpty();
        }
    }

    @Test
    void showsDraftsAndSaysThatTheyAreDrafts() throws Exception {
        try (PreviewedFolder preview = opened()) {
            assertThat(page(preview, DRAFT).select("#candor-preview .draft").text())
                    .isEqualTo("This page is a draft. It will not be published.");
            Document first = page(preview, "/");
            assertThat(first.select("#candor-preview .draft")).isEmpty();
            assertThat(first.select("#candor-preview .drafts a").eachAttr("href"))
                    .containsExactly(DRAFT);
        }
    }

    @Test
    void movesToTomorrowAndBackByItsForm() throws Exception {
        try (PreviewedFolder preview = opened()) {
            assertThat(state(preview)).contains("operational");

            Asked moved = Asked.post(preview.address(), "/.candor/now", "now=2026-11-22T09%3A30&page=%2Fhistory%2F");
            assertThat(moved.status()).isEqualTo(303);
            assertThat(moved.head()).containsEntry("location", "/history/");
            assertThat(state(preview)).contains("maintenance");

            Asked.post(preview.address(), "/.candor/now", "to=2026-11-22T10%3A00%3A00Z&page=%2F");
            assertThat(state(preview)).contains("operational");

            Asked.post(preview.address(), "/.candor/now", "to=&page=%2F");
            assertThat(page(preview, "/").select("input[name=now]").attr("value"))
                    .isEqualTo("2026-11-21T12:00");
        }
    }

    @Test
    void offersTheNextMomentAtWhichSomethingChanges() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(folder, Instant.parse("2026-11-22T08:30:00Z"))) {
            assertThat(page(preview, "/").select("button[name=to]").eachAttr("value"))
                    .containsExactly("2026-11-22T09:00:00Z", "");
        }
    }

    @Test
    void offersTheNextMaintenanceBehindTheNextMidnight() throws Exception {
        try (PreviewedFolder preview = opened()) {
            assertThat(page(preview, "/").select("button[name=to]").eachText())
                    .containsExactly("Next change: 2026-11-22 00:00", "Next maintenance: 2026-11-22 09:00");
        }
    }

    @Test
    void movesTheTimeForNoOtherPage() throws Exception {
        try (PreviewedFolder preview = opened()) {
            Asked foreign = Asked.post(
                    preview.address(), "/.candor/now", "to=2026-11-22T09%3A30%3A00Z", "Origin: https://evil.example");
            Asked nonsense = Asked.post(preview.address(), "/.candor/now", "now=tomorrow");
            Asked away = Asked.post(
                    preview.address(), "/.candor/now", "to=2026-11-22T09%3A30%3A00Z&page=%2F%2Fevil.example");

            assertThat(foreign.status()).isEqualTo(403);
            assertThat(nonsense.status()).isEqualTo(400);
            assertThat(away.head()).containsEntry("location", "/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now=1969-12-31T12%3A00",
                "now=9999-01-01T12%3A00",
                "now=%2B999999999-12-31T23%3A59",
                "now=-999999999-01-01T00%3A00",
                "to=9999-01-01T00%3A00%3A00Z"
            })
    void showsNoMomentThatNoSiteIsBuiltFor(String form) throws Exception {
        try (PreviewedFolder preview = opened()) {
            Asked asked = Asked.post(preview.address(), "/.candor/now", form + "&page=%2F");

            assertThat(asked.status()).isEqualTo(400);
            assertThat(asked.body().strip())
                    .isEqualTo("That is before 1970 or over 50 years ahead. Is the year right? Write it like"
                            + " 2025-03-01T12:00.");
        }
    }

    @Test
    void tellsAnOpenPageOfEachChangeAndOfItsOwnEnd() throws Exception {
        try (PreviewedFolder preview = opened();
                Socket socket = new Socket(
                        preview.address().getHost(), preview.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET /.candor/events HTTP/1.1\r\nHost: "
                                    + preview.address().getAuthority() + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            BufferedReader events =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = event(events);
            assertThat(first).isEqualTo(versions(page(preview, "/")));

            preview.write(INCIDENT, "nothing");
            String wrong = event(events);
            assertThat(wrong).isNotEqualTo(first).isEqualTo(versions(page(preview, "/")));

            preview.write(INCIDENT, PreviewedFolder.incident("Right"));
            assertThat(event(events)).isNotEqualTo(wrong).isEqualTo(versions(page(preview, "/")));

            preview.end();
            assertThat(events.lines().noneMatch(line -> line.startsWith("data: x")))
                    .isTrue();
        }
    }

    private PreviewedFolder opened() throws Exception {
        PreviewedFolder preview = new PreviewedFolder(folder, null);
        preview.awaitWord("shows");
        return preview;
    }

    private static Document page(PreviewedFolder preview, String path) throws IOException {
        return Jsoup.parse(preview.get(path).body());
    }

    private static String state(PreviewedFolder preview) throws IOException {
        return page(preview, "/components/login/").select("main .status").attr("class");
    }

    private static String versions(Document page) {
        var bar = Objects.requireNonNull(page.selectFirst("#candor-preview"));
        return bar.attr("data-site") + " " + bar.attr("data-mistakes");
    }

    private static String event(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        return String.valueOf(line).substring("data: ".length());
    }
}
