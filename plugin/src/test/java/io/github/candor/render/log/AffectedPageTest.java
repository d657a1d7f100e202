package io.github.candor.render.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffectedPageTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void describeTheSite() throws Exception {
        write("status.yml", """
                title: Small
                url: https://small.example.org/
                timezone: Europe/London
                components:
                  - {group: web, name: Web, components: [{id: login, name: Sign-in}, {id: pages, name: Pages}]}
                  - {id: mail, name: E-mail, since: 2026-01-01}
                """);
    }

    @Test
    void offersEveryComponentAndGroupWithItsStatusUptimeAndFeeds() throws Exception {
        Document page = page();

        assertThat(page.select("#choice fieldset label").eachText())
                .containsExactly("Web", "Sign-in", "Pages", "E-mail");
        assertThat(page.select("#choice input[data-members]").eachAttr("data-members"))
                .containsExactly("login pages");
        assertThat(page.select("#choice input[name=component]").eachAttr("value"))
                .containsExactly("login", "pages", "mail");
        assertThat(page.select("#parts > li .component a").eachText())
                .containsExactly("Web", "Sign-in", "Pages", "E-mail");
        assertThat(page.select("#parts > li:last-child a").eachAttr("href"))
                .contains("../uptime/mail/#w-90d", "../components/mail/updates.rss", "../components/mail/history.atom");
    }

    @Test
    void listsEachStretchOfAnIncidentWithItsDaysInTheZoneOfTheSite() throws Exception {
        incident(
                "2026-06-01-night",
                "{login: major_outage, mail: degraded_performance}",
                "2026-06-01 23:30",
                "2026-06-03");

        Document page = page();

        assertThat(page.select("#entries > li > a").eachAttr("href")).containsExactly("../incidents/2026-06-01-night/");
        assertThat(page.select("#entries [data-component]").eachText())
                .containsExactly(
                        "■ Major outage Sign-in 1 Jun 2026, 23:30 UTC+1 – 3 Jun 2026, 00:00 UTC+1 24h 30m",
                        "▲ Degraded performance E-mail 1 Jun 2026, 23:30 UTC+1 – 3 Jun 2026, 00:00 UTC+1 24h 30m");
        assertThat(page.select("#entries [data-component]").eachAttr("data-first"))
                .containsOnly("2026-06-01");
        assertThat(page.select("#entries [data-component]").eachAttr("data-last"))
                .containsOnly("2026-06-02");
    }

    @Test
    void goesBackNinetyDaysAndTellsOfWhatReachedIntoThem() throws Exception {
        incident("2026-04-01-before", "{login: major_outage}", "2026-04-01 08:00", "2026-04-02 00:00");
        incident("2026-04-01-into", "{login: major_outage}", "2026-04-01 08:00", "2026-04-02 00:01");

        Document page = page();

        assertThat(page.select("#day").attr("min")).isEqualTo("2026-04-02");
        assertThat(page.select("#day").attr("max")).isEqualTo("2026-06-30");
        assertThat(page.select("#entries > li > a").eachAttr("href")).containsExactly("../incidents/2026-04-01-into/");
    }

    @Test
    void goesBackLessFarWhereThatIsTooMuchAndStillTellsOfWholeDays() throws Exception {
        for (int i = 0; i < 120; i++) {
            incident(
                    "2026-06-20-a" + i,
                    "{login: major_outage, pages: major_outage}",
                    "2026-06-20 08:00",
                    "2026-06-20 09:00");
            incident(
                    "2026-06-25-b" + i,
                    "{login: major_outage, mail: major_outage}",
                    "2026-06-25 08:00",
                    "2026-06-25 09:00");
        }

        Document page = page();

        assertThat(page.select("#day").attr("min")).isEqualTo("2026-06-21");
        assertThat(page.select("#entries > li")).hasSize(120);
        assertThat(page.select("#happened").text()).endsWith("since 21 Jun 2026");
    }

    @Test
    void listsWorkThatComesAgainOnceAndCancelledWorkNever() throws Exception {
        maintenance("nightly", "rrule: FREQ=DAILY\nscheduled_for: 2026-06-28 20:00\nscheduled_until: 2026-06-28 21:00");
        maintenance("off", "cancelled: true\nscheduled_for: 2026-06-28 20:00\nscheduled_until: 2026-06-28 21:00");

        List<String> stretches = page().select("#entries [data-component]").eachAttr("data-first");

        assertThat(stretches).containsExactly("2026-06-30", "2026-06-29", "2026-06-28");
    }

    @Test
    void isWholeWithoutAnyIncident() throws Exception {
        assertThat(page().select("#entries")).isEmpty();
        assertThat(page().select("section p").eachText()).contains("No incidents");
    }

    private void incident(String id, String components, String from, String to) throws Exception {
        write("incidents/" + id + ".md", """
                ---
                title: Trouble
                components: %s
                started: %s
                resolved: %s
                ---
                It failed.
                """.formatted(components, from, to.length() == 10 ? to + " 00:00" : to));
    }

    private void maintenance(String id, String lines) throws Exception {
        write("maintenance/" + id + ".md", "---\ntitle: Work\ncomponents: [mail]\n" + lines + "\n---\nWe work.\n");
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Document page() throws Exception {
        RenderedSite site = RenderedSite.of(
                new AffectedPage(), ContentReader.read(folder, NOW, NOW).content(), NOW);
        return Jsoup.parse(site.text("affected/index.html"));
    }
}
