package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a script adds to pages: the visitor's own zone, light or dark, and planned work by the visitor's clock. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class SwitchesIT {
    private static final Instant BUILT = Instant.parse("2025-02-28T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void showTheVisitorsZoneAndChoiceOfColoursAndRememberThem() throws Exception {
        List<String> seen = open("UTC", "2025-03-01 22:00", "2025-03-01 23:00");

        assertThat(seen.get(0))
                .startsWith("first: 1 Mar 2025, 22:00 UTC | ")
                .contains("Times in my zone=false Dark=false");
        assertThat(seen.get(1)).containsPattern("switched: .*(Mar 2|2 Mar).*03:45.* \\| dark \\| rgb\\(20, 23, 27\\)");
        assertThat(seen.get(2)).isEqualTo(seen.get(1).replace("switched", "remembered"));
        assertThat(seen.get(3))
                .startsWith("back: 1 Mar 2025, 22:00 UTC | light | rgb(255, 255, 255)")
                .contains("Times in my zone=false Dark=false");
        assertThat(seen.get(5)).isEqualTo("cookies:");
    }

    @Test
    void tellOfPlannedWorkThatItIsOverThoughThePageIsOlder() throws Exception {
        assertThat(open("UTC", "2025-03-01 22:00", "2025-03-01 23:00").get(4)).isEqualTo("states: Completed");
    }

    @Test
    void tellOfPlannedWorkThatItHasBegunOrIsStillToCome() throws Exception {
        String farAhead = Instant.now().plus(3650, ChronoUnit.DAYS).toString().substring(0, 10) + " 00:00";

        assertThat(open("UTC", "2025-03-01 22:00", farAhead).get(4)).isEqualTo("states: In progress");
        assertThat(open("UTC", farAhead, farAhead.replace(" 00:00", " 01:00")).get(4))
                .isEqualTo("states: Scheduled");
    }

    /** The visitor lives in Nepal, five hours and three quarters ahead. */
    private List<String> open(String zone, String from, String to) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content/maintenance"));
        Files.writeString(content.resolveSibling("status.yml"), """
                title: Test status
                url: https://status.example.org/
                timezone: %s
                components: [{id: login, name: Login}]
                """.formatted(zone));
        Files.writeString(content.resolve("upgrade.md"), """
                ---
                title: Upgrade
                components: [login]
                scheduled_for: %s
                scheduled_until: %s
                ---
                """.formatted(from, to));
        SiteBuilder.build(new SiteBuilder.Order(content.getParent(), null, null, BUILT, BUILT), folder.resolve("site"));
        try (SiteServer server = new SiteServer(folder.resolve("site"))) {
            Chromium opened = Chromium.open(
                    "http://" + server.host() + "/inspection/switches.html#" + SiteServer.PATH + "maintenance/",
                    folder,
                    "--blink-settings=preferredColorScheme=1");
            assertThat(opened.console()).isEmpty();
            return Jsoup.parse(opened.document())
                    .select("#result")
                    .textNodes()
                    .get(0)
                    .getWholeText()
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}
