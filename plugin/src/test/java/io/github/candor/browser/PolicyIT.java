package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the sample under its own Content Security Policy, in a browser that reports what it refuses. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class PolicyIT {
    private static final URI ADDRESS = URI.create("https://candor.example.org" + SiteServer.PATH);
    private static final Instant MIDDLE_OF_AN_INCIDENT = Instant.parse("2024-11-05T10:00:00Z");
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    static Path sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void buildTheSample() throws Exception {
        SiteBuilder.build(
                new SiteBuilder.Order(Path.of("../content"), null, ADDRESS, MIDDLE_OF_AN_INCIDENT, CLOCK), site());
    }

    @Test
    void refusesNothingOnAnyPageAndStoresNothing() throws Exception {
        List<String> pages = pages();

        Chromium opened = load(pages);

        assertThat(pages).hasSizeGreaterThan(100).contains("embed/widget/index.html", "404.html", "search/index.html");
        assertThat(Jsoup.parse(opened.document()).select("#result").text())
                .isEqualTo("loaded " + pages.size() + " pages");
        assertThat(opened.console()).isEmpty();
    }

    @Test
    void refusesWhatIsNotTheSitesOwn() throws Exception {
        Path page = site().resolve("about/index.html");
        String good = Files.readString(page);
        Files.writeString(
                page,
                good.replace(
                        "<h1>",
                        "<script>document.title = 'run'</script><p style=\"color: red\"><img alt=\"\""
                                + " src=\"http://127.0.0.1:1/a.png\"></p><h1>"));
        try {
            assertThat(load(List.of("about/index.html")).console())
                    .hasSize(3)
                    .allMatch(line -> line.contains("Content Security Policy"));
        } finally {
            Files.writeString(page, good);
        }
    }

    @Test
    void refusesNothingWhereThePageWasOpenedFromDisk() throws Exception {
        for (String page : List.of("index.html", "search/index.html", "embed/index.html")) {
            Chromium opened = Chromium.open(site().resolve(page).toUri().toString(), folder);

            assertThat(opened.consoleFromDisk()).isEmpty();
        }
    }

    private Chromium load(List<String> pages) throws Exception {
        try (SiteServer server = new SiteServer(site())) {
            String all = String.join(
                    ",", pages.stream().map(page -> SiteServer.PATH + page).toList());
            return Chromium.open("http://" + server.host() + "/inspection/frames.html#" + all, folder);
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site())) {
            return files.map(file -> site().relativize(file).toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Path site() {
        return sample.resolve("site");
    }
}
