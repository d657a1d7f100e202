package io.github.candor.render.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryPagesTest {
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("status.yml"), """
            title: Small
            url: https://small.example.org/
            components: [{id: login, name: Sign-in}, {id: mail, name: E-mail}]
            """);
        incident("2024-12-30-mail", "Mail was late", "started: 2024-12-30 08:00", "resolved: 2024-12-30 09:00");
        incident("2025-02-13-login", "Nobody could sign in", "started: 2025-02-13 07:20", "resolved: 2025-02-13 10:20");
        incident("2025-08-01-slow", "Sign-in was slow", "started: 2025-08-01 07:00", "resolved: 2025-08-01 12:00");
        incident("2025-08-20-open", "Sign-in fails at times", "started: 2025-08-20 07:00");
    }

    private void incident(String id, String title, String... keys) throws Exception {
        Files.writeString(
                folder.resolve("incidents/" + id + ".md"),
                "---\ntitle: " + title + "\ncomponents: {login: major_outage}\n" + String.join("\n", keys)
                        + "\n---\nWords.\n");
    }

    private Document page(String address) throws Exception {
        RenderedSite site = RenderedSite.of(
                new HistoryPages(), ContentReader.read(folder, NOW, NOW).content(), NOW);
        return Jsoup.parse(site.text(address + "index.html"));
    }

    @Test
    void listsIncidentsByMonthNewestFirstWithWhatLiesBetween() throws Exception {
        assertThat(page("history/").select(".logged h2, .quiet-months").eachText())
                .containsExactly(
                        "August 2025 2 incidents",
                        "March – July 2025 No incidents",
                        "February 2025 1 incident",
                        "January 2025 No incidents",
                        "December 2024 1 incident");
        assertThat(page("history/2025/").select(".incidents > li > a").eachText())
                .containsExactly("Sign-in fails at times", "Sign-in was slow", "Nobody could sign in");
    }

    @Test
    void beginsMonthsInARowWithACapitalLetterAloneWhereTheLanguageDoes() throws Exception {
        Path settings = folder.resolve("status.yml");
        Files.writeString(settings, Files.readString(settings) + "language: fr\n");

        assertThat(page("history/").select(".quiet-months").eachText()).contains("Mars – juillet 2025 Aucun incident");
    }

    @Test
    void tellsOfEachTheStateTheComponentsAndTheLength() throws Exception {
        assertThat(page("history/2025/").select(".incidents > li").eachText())
                .first()
                .asString()
                .contains("Sign-in", "Investigating", "so far");
        assertThat(page("history/2025/q1/").select(".incidents > li").text())
                .contains("Sign-in", "13 Feb 2025", "Resolved, 3h 0m");
    }

    @Test
    void saysTheFiguresOfThePeriodInOneLineAndTheTablesOneClickAway() throws Exception {
        Document year = page("history/2025/");

        assertThat(year.select("main > .facts").text())
                .isEqualTo("3 incidents half of them resolved within 4h 0m the longest stayed open for 5h 0m 1 still"
                        + " open");
        assertThat(year.select("main > details .figures")).hasSize(3);
        assertThat(year.select("table")).hasSize(3);
        assertThat(page("history/2025/q1/").select("main > .facts").text())
                .isEqualTo("1 incident resolved after 3h 0m");
        assertThat(page("history/2025/q2/").select("main > .facts").text()).isEqualTo("No incidents");
    }

    @Test
    void leadsToYearsAndQuartersWithHowManyEachHas() throws Exception {
        assertThat(page("history/").select("nav.pages li").eachText()).containsExactly("2026 0", "2025 3", "2024 1");
        assertThat(page("history/2025/").select("nav.pages li").eachText())
                .containsExactly("Q4 2025 0", "Q3 2025 2", "Q2 2025 0", "Q1 2025 1");
        assertThat(page("history/2025/").select("nav.pages a").eachAttr("href")).contains("../../history/2025/q3/");
    }

    @Test
    void leavesTheRestOfALongYearToItsQuarters() throws Exception {
        for (int i = 0; i < 90; i++) {
            incident("2025-09-x" + i, "Trouble " + i, "started: 2025-09-11 07:00", "resolved: 2025-09-11 08:00");
        }

        Document year = page("history/2025/");

        assertThat(year.select(".incidents > li")).hasSize(21);
        assertThat(year.select(".more").eachText()).containsExactly("72 more incidents");
        assertThat(year.select(".logged h2").eachText()).first().isEqualTo("September 2025 90 incidents");
        assertThat(page("history/").select(".incidents > li")).hasSize(50);
        assertThat(page("history/").select("nav.pages")).hasSize(2);
        assertThat(page("history/2025/q3/").select(".incidents > li")).hasSize(92);
    }
}
