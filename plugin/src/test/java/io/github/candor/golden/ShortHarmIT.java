package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incident that began and ended within one written minute: it happened, wherever it is told of. */
class ShortHarmIT {
    private static final Instant NOW = Instant.parse("2025-02-14T12:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, under a minute, 1 day with trouble",
        "de, unter einer Minute, 1 Tag mit Störungen",
        "es, menos de un minuto, 1 día con problemas",
        "fr, moins d’une minute, 1 jour perturbé",
        "ja, 1分未満, 障害のあった日：1日",
        "nl, minder dan een minuut, 1 dag met storingen"
    })
    void isTroubleOfUnderAMinuteAndNeverOfNone(String language, String length, String badDays) throws Exception {
        BuiltSite site = BuiltSite.build(content(language), NOW, folder.resolve("site"));

        Document home = site.page("index.html");
        assertThat(home.select("section p.axis a").eachText()).contains(badDays);
        Document incident = site.page("incidents/short/index.html");
        assertThat(incident.select(".whole time.length, dl time.length").eachText())
                .isNotEmpty()
                .containsOnly(length);
        assertThat(incident.select(".whole time.length").eachText()).containsExactly(length);
        assertThat(incident.select("table")).as("a window that is all of it").isEmpty();
        for (String page : new String[] {"components/login/index.html", "components/all/index.html"}) {
            Document days = site.page(page);
            assertThat(days.select("[href$=incidents/short/]")).as(page).hasSizeGreaterThan(1);
            assertThat(days.html()).as(page).contains(" " + length);
        }
        assertThat(site.text("history/2025/index.html")).contains(">" + length + "<");
        site.forEachPage((path, page) -> {
            if (!path.startsWith("uptime/")) {
                assertThat(page.select("time.length[datetime=PT0S]").eachText())
                        .as(path)
                        .doesNotContain("0m", "0\u00a0min", "0分");
            }
        });
    }

    /** No time of it is known, so that no figure is lower for it. */
    @ParameterizedTest
    @CsvSource("en")
    void takesNothingFromUptime(String language) throws Exception {
        BuiltSite site = BuiltSite.build(content(language), NOW, folder.resolve("site"));

        assertThat(site.page("uptime/login/index.html").select("h2 b").eachText())
                .containsOnly("100%");
    }

    private Path content(String language) throws Exception {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("status.yml"), """
            title: Test
            url: https://status.example.org/
            language: %s
            components:
              - group: all
                name: All
                components: [{id: login, name: Login, since: 2025-01-01}]
            """.formatted(language));
        Files.writeString(content.resolve("incidents/short.md"), """
            ---
            title: A blip
            components: {login: major_outage}
            started: 2025-02-13 10:00
            detected: 2025-02-13 10:00
            repaired: 2025-02-13 10:00
            resolved: 2025-02-13 10:00
            ---
            Over before anybody looked.
            """);
        return content;
    }
}
