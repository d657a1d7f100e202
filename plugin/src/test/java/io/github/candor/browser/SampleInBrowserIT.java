package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class SampleInBrowserIT {
    private static final Instant MIDDLE_OF_AN_INCIDENT = Instant.parse("2024-11-05T10:00:00Z");
    private static final URI ADDRESS = URI.create("https://candor.example.org" + SiteServer.PATH);
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
    void saysThatItIsOlderThanItPromisedWhereItIsServed() throws Exception {
        try (SiteServer server = new SiteServer(site())) {
            Chromium served = Chromium.open("http://" + server.host() + SiteServer.PATH, folder);
            Chromium fromDisk =
                    Chromium.open(site().resolve("index.html").toUri().toString(), folder);

            assertThat(Jsoup.parse(served.document()).select("#stale:not([hidden])"))
                    .hasSize(1);
            assertThat(Jsoup.parse(fromDisk.document()).select("#stale[hidden]"))
                    .hasSize(1);
        }
    }

    private static Path site() {
        return sample.resolve("site");
    }
}
