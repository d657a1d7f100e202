package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.Milestone.DETECTED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v1.SiteApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.badge.StatusText;
import io.github.candor.render.feed.Feeds;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the decision record on the edges of figures. */
class EdgesOfFiguresTest {
    private static final Component UNDATED = new Component(new ComponentId("old"), "old", null, null, null);

    private static StatusBoard board(String now, Incident... incidents) {
        return StatusBoard.at(
                Sites.in("UTC").with(Sites.component("login")).with(incidents).content(), Instant.parse(now));
    }

    private static Component login(StatusBoard board) {
        return board.content().components().all().get(0);
    }

    private static Incidents outage(String started) {
        return Incidents.of("outage", "UTC").hit("login", MAJOR_OUTAGE).with(STARTED, started);
    }

    private static UptimeWindow window(StatusBoard board, String id) {
        return board.uptime().rollingWindows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void giveNoFigureSinceABeginningThatNobodyStated() {
        ComponentGroup mixed =
                new ComponentGroup(new ComponentId("mixed"), "mixed", null, List.of(Sites.component("new"), UNDATED));
        StatusBoard board =
                StatusBoard.at(Sites.in("UTC").with(mixed).content(), Instant.parse("2025-03-01T12:00:00Z"));

        assertThat(board.uptime().of(UNDATED, window(board, "all"))).isNull();
        assertThat(board.uptime().of(mixed, window(board, "all"))).isNull();
        assertThat(board.uptime().of(mixed.members().get(0), window(board, "all")))
                .isNotNull();
        assertThat(board.uptime().of(UNDATED, window(board, "12mo")))
                .as("nothing is known of this site")
                .isNull();
    }

    @Test
    void countAnIncidentBeforeSinceAmongIncidentsAndNotInUptime() {
        Component young = Sites.component("login", "2025-03-01", "99.9");
        StatusBoard board = StatusBoard.at(
                Sites.in("UTC")
                        .with(young)
                        .with(outage("2025-02-28 07:20")
                                .with(RESOLVED, "2025-03-01 01:00")
                                .build())
                        .content(),
                Instant.parse("2025-03-02T00:00:00Z"));

        assertThat(board.incidentsOf(young)).hasSize(1);
        assertThat(Objects.requireNonNull(board.figures(Period.ALL, young).of(Interval.DURATION))
                        .mean())
                .isEqualTo(Duration.ofHours(17).plusMinutes(40));
        assertThat(Objects.requireNonNull(board.uptime().of(young, window(board, "30d")))
                        .downtime())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void takeNoMilestoneForAnUpdate() {
        PeriodFigures figures = board(
                        "2025-03-01T12:00:00Z",
                        outage("2025-02-13 07:20")
                                .with(DETECTED, "2025-02-13 07:40")
                                .with(RESOLVED, "2025-02-13 10:49")
                                .build(),
                        Incidents.of("told", "UTC")
                                .hit("login", MAJOR_OUTAGE)
                                .with(STARTED, "2025-02-14 07:20")
                                .said("2025-02-14 07:30", UpdateState.INVESTIGATING)
                                .with(RESOLVED, "2025-02-14 10:49")
                                .build())
                .figures(Period.ALL, null);
        IntervalFigures first = Objects.requireNonNull(figures.of(Interval.TIME_TO_FIRST_UPDATE));

        assertThat(first.count()).isEqualTo(1);
        assertThat(first.mean()).isEqualTo(Duration.ofMinutes(10));
        assertThat(first.missing()).extracting(id -> id.value()).containsExactly("outage");
    }

    @Test
    void beginTheDayAtMidnight() {
        StatusBoard board = board("2025-03-01T00:00:00Z");
        DayBar today =
                board.uptime().days(login(board), board.today(), board.today()).get(0);

        assertThat(board.today()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(today.hasData()).isFalse();
        assertThat(today.length()).isZero();
        assertThat(board.nextTransitionAt()).isEqualTo("2025-03-02T00:00:00Z");
    }

    @Test
    void countAnIncidentFromTheVeryInstantOfItsStart() {
        StatusBoard board =
                board("2025-02-13T07:20:00Z", outage("2025-02-13 07:20").build());
        Uptime day = Objects.requireNonNull(board.uptime().of(login(board), window(board, "24h")));

        assertThat(board.openIncidents()).hasSize(1);
        assertThat(board.statusOf(new ComponentId("login"))).isEqualTo(MAJOR_OUTAGE);
        assertThat(board.figures(Period.ALL, null).incidents()).hasSize(1);
        assertThat(day.downtime()).isZero();
        assertThat(day.percent()).isEqualByComparingTo("100");
    }

    @Test
    void endAnIncidentAtTheVeryInstantOfItsResolution() {
        StatusBoard board = board(
                "2025-02-13T10:20:00Z",
                outage("2025-02-13 07:20").with(RESOLVED, "2025-02-13 10:20").build());
        Uptime day = Objects.requireNonNull(board.uptime().of(login(board), window(board, "24h")));

        assertThat(board.openIncidents()).isEmpty();
        assertThat(board.statusOf(new ComponentId("login"))).isEqualTo(OPERATIONAL);
        assertThat(day.downtime()).isEqualTo(Duration.ofHours(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-27T01:30:00Z, 2024-10-27T01:30:00Z",
        "2025-10-27T00:30:00Z, 2024-10-26T23:30:00Z",
        "2025-03-31T00:30:00Z, 2024-03-31T01:30:00Z"
    })
    void reachTwelveMonthsBackOnTheWall(String now, String from) {
        StatusBoard board = StatusBoard.at(
                Sites.in("Europe/London").with(Sites.component("login")).content(), Instant.parse(now));

        assertThat(window(board, "12mo").span().from()).isEqualTo(from);
    }

    @Test
    void tellTheLastChangeByWhatIsAsked() {
        Instant now = Instant.parse("2025-03-02T12:00:00Z");
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(outage("2025-02-13 07:20")
                        .with(RESOLVED, "2025-02-13 10:20")
                        .build())
                .with(Plans.of("work", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                        .hit("login")
                        .said("2025-02-20 10:00", UpdateState.SCHEDULED, "We move.")
                        .build())
                .content();

        assertThat(RenderedSite.of(new StatusText(), content, now).text("status.txt"))
                .contains("2025-03-01T23:00:00Z");
        assertThat(RenderedSite.of(new SiteApi(), content, now)
                        .json("api/v1/site.json")
                        .path("content_changed_at")
                        .asString())
                .isEqualTo("2025-02-20T10:00:00.000Z");
        assertThat(RenderedSite.of(new StatuspageApi(), content, now)
                        .json("api/v2/status.json")
                        .path("page")
                        .path("updated_at")
                        .asString())
                .isEqualTo("2025-02-20T10:00:00.000Z");
        assertThat(RenderedSite.of(new Feeds(), content, now).text("history.atom"))
                .contains("<updated>2025-02-13T10:20:00Z</updated>");
    }
}
