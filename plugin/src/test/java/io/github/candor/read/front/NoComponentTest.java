package io.github.candor.read.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.model.Impact;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.entry.IncidentPages;
import io.github.candor.render.feed.Feeds;
import io.github.candor.render.log.HistoryPages;
import io.github.candor.render.page.HomePage;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.Period;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incident that hit no component says so, and then counts for the whole site and for no part of it. */
class NoComponentTest {
    private static final Instant NOW = Instant.parse("2025-03-01T00:00:00Z");
    private static final String STATUS =
            "title: S\nurl: https://s.example.org/\ncomponents: [{id: login, name: Login, since: 2025-01-01}]\n";

    @TempDir
    Path folder;

    private SiteContent read(String components) throws ContentException {
        String incident = "---\ntitle: Mail was late\n" + components
                + "started: 2025-02-13 07:20\nresolved: 2025-02-13 08:20\n---\nLate.\n";
        return ContentReader.read(
                        folder,
                        Map.of(
                                "status.yml",
                                STATUS.getBytes(StandardCharsets.UTF_8),
                                "incidents/2025-02-13-mail.md",
                                incident.getBytes(StandardCharsets.UTF_8)),
                        NOW,
                        NOW)
                .content();
    }

    @Test
    void isReadWithTheImpactThatIsStated() throws Exception {
        assertThat(Incidents.impact(read("components: []\n").incidents().get(0)))
                .isEqualTo(Impact.NONE);
        assertThat(Incidents.impact(
                        read("components: []\nimpact: major\n").incidents().get(0)))
                .isEqualTo(Impact.MAJOR);
    }

    @ParameterizedTest
    @CsvSource({"''", "'components:'", "'components: {}'"})
    void isNotWhatAForgottenLineMeans(String line) {
        assertThatThrownBy(() -> read(line.isEmpty() ? "" : line + "\n"))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems().get(0).advice()).contains("components: []"));
    }

    @Test
    void countsForTheSiteAndForNoComponent() throws Exception {
        StatusBoard board = StatusBoard.at(read("components: []\nimpact: major\n"), NOW);
        var login = Objects.requireNonNull(board.content().components().all().get(0));

        assertThat(board.incidentsOf(null)).hasSize(1);
        assertThat(board.figures(Period.ALL, null).incidents()).hasSize(1);
        assertThat(board.incidentsOf(login)).isEmpty();
        assertThat(Objects.requireNonNull(
                                board.uptime().of(login, board.uptime().objectiveWindow()))
                        .percent())
                .isEqualByComparingTo("100");
    }

    @Test
    void isShownOnPagesAndInFeedsAndDocuments() throws Exception {
        SiteContent content = read("components: []\nimpact: major\n");
        RenderedSite feeds = RenderedSite.of(new Feeds(), content, NOW);
        RenderedSite own = RenderedSite.of(new CandorApi(), content, NOW);

        assertThat(RenderedSite.of(new HomePage(), content, NOW).text("index.html"))
                .contains("Mail was late", "no component");
        assertThat(RenderedSite.of(new IncidentPages(), content, NOW).text("incidents/2025-02-13-mail/index.html"))
                .contains("no component");
        assertThat(RenderedSite.of(new HistoryPages(), content, NOW).text("history/2025/q1/index.html"))
                .contains("Mail was late", "no component");
        assertThat(feeds.text("history.atom")).contains("Mail was late");
        assertThat(feeds.text("components/login/history.atom")).doesNotContain("Mail was late");
        assertThat(own.json("api/v1/incidents.json").path("incidents").get(0).path("components"))
                .isEmpty();
        assertThat(own.text("api/v1/reliability.csv"))
                .contains("site,all,1,duration")
                .doesNotContain("login,");
        assertThat(RenderedSite.of(new StatuspageApi(), content, NOW)
                        .json("api/v2/incidents.json")
                        .path("incidents")
                        .get(0)
                        .path("components"))
                .isEmpty();
    }
}
