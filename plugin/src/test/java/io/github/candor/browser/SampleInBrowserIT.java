package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledIf("io.github.candor.browser.Chromium#isThere")
class SampleInBrowserIT {
    private static final Instant MIDDLE_OF_AN_INCIDENT = Instant.parse("2024-11-05T10:00:00Z");
    private static final URI ADDRESS = URI.create("https://candor.example.org" + SiteServer.PATH);
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> PAGES = List.of(
            "",
            "incidents/2024-11-04-new-sign-in/",
            "incidents/2024-04-24-vitals-api-query/",
            "history/",
            "history/2024/",
            "history/2023/q4/",
            "components/lambda-login/",
            "components/operations-engineering/",
            "uptime/",
            "uptime/lambda-login/",
            "uptime/operations-engineering/2023/",
            "reliability/",
            "actions/",
            "maintenance/",
            "notices/",
            "search/",
            "search/?q=release",
            "search/tag/release/",
            "subscribe/",
            "embed/",
            "about/",
            "404.html");

    @TempDir
    Path folder;

    @BeforeEach
    void buildTheSample() throws Exception {
        SiteBuilder.build(
                new SiteBuilder.Order(Path.of("../content"), null, ADDRESS, MIDDLE_OF_AN_INCIDENT, CLOCK), site());
    }

    @ParameterizedTest
    @CsvSource({"light, 1", "dark, 0"})
    void isAccessibleNeverWiderThanTheScreenAndAsksNoOtherHost(String scheme, int preferred) throws Exception {
        try (SiteServer server = new SiteServer(site())) {
            String pages = String.join(
                    ",", PAGES.stream().map(page -> SiteServer.PATH + page).toList());
            Chromium inspected = Chromium.open(
                    "http://" + server.host() + "/inspection/inspect.html#" + pages,
                    folder,
                    "--blink-settings=preferredColorScheme=" + preferred);

            assertThat(Jsoup.parse(inspected.document()).select("#result").text())
                    .as(scheme)
                    .isEqualTo("inspected " + PAGES.size() + " pages");
        }
    }

    @Test
    void writesNothingToTheConsole() throws Exception {
        try (SiteServer server = new SiteServer(site())) {
            for (String page : List.of("", "incidents/2024-11-04-new-sign-in/", "uptime/", "reliability/")) {
                Chromium opened = Chromium.open("http://" + server.host() + SiteServer.PATH + page, folder);

                assertThat(opened.console()).isEmpty();
                assertThat(opened.document()).contains("Candor sample status");
            }
        }
    }

    @Test
    void leadsToFilesWhereItWasOpenedFromDisk() throws Exception {
        Chromium opened = Chromium.open(site().resolve("index.html").toUri().toString(), folder);

        assertThat(Jsoup.parse(opened.document()).select("header a").eachAttr("href"))
                .contains("index.html", "history/index.html", "uptime/index.html");
    }

    @Test
    void saysThatItIsOlderThanItPromised() throws Exception {
        Chromium opened = Chromium.open(site().resolve("index.html").toUri().toString(), folder);

        assertThat(Jsoup.parse(opened.document()).select("#stale:not([hidden])"))
                .hasSize(1);
    }

    private Path site() {
        return folder.resolve("site");
    }
}
