package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Sites;
import io.github.candor.status.PageStatus.Headline;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.Uptime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is claimed of components that are gone, of such as are to come, and of such as do not say since when they are there. */
class RetiredComponentsTest {
    private static final Component FAX = component("fax", "2024-01-01", "2025-02-10");
    private static final Component NEW = component("new", "2025-03-01", null);
    private static final Component LOGIN = Sites.component("login");
    private static final Component UNDATED = component("undated", null, null);

    private static Component component(String id, @Nullable String since, @Nullable String until) {
        return new Component(
                new ComponentId(id),
                id,
                null,
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                null,
                null,
                Component.Alerts.DRAFT);
    }

    private static StatusBoard at(String now, Incident... incidents) {
        return StatusBoard.at(
                Sites.in("UTC").with(FAX, NEW, LOGIN, UNDATED).with(incidents).content(), Instant.parse(now));
    }

    private static Incident outage(String component, String from, @Nullable String to) {
        Incidents one =
                Incidents.of("outage", "UTC").hit(component, MAJOR_OUTAGE).with(STARTED, from);
        return (to == null ? one : one.with(RESOLVED, to)).build();
    }

    private static Uptime uptime(StatusBoard board, Component component, String window) {
        return Objects.requireNonNull(board.uptime()
                .of(
                        component,
                        board.uptime().rollingWindows().stream()
                                .filter(one -> one.id().equals(window))
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void claimsNothingOfAComponentAfterItsLastDay() {
        StatusBoard board = at("2025-02-13T12:00:00Z", outage("fax", "2025-02-10 22:00", "2025-02-11 04:00"));

        Uptime month = uptime(board, FAX, "30d");
        assertThat(month.observed().to()).isEqualTo("2025-02-11T00:00:00Z");
        assertThat(month.downtime()).isEqualTo(Duration.ofHours(2));
        assertThat(board.uptime().of(FAX, board.uptime().rollingWindows().get(0)))
                .isNull();
        List<DayBar> days = board.uptime().days(FAX, LocalDate.of(2025, 2, 9), LocalDate.of(2025, 2, 12));
        assertThat(days).extracting(DayBar::hasData).containsExactly(true, true, false, false);
        assertThat(days).extracting(DayBar::worst).startsWith(OPERATIONAL, MAJOR_OUTAGE);
    }

    @Test
    void letsNoRetiredComponentIntoTheHeadline() {
        Incident open = outage("fax", "2025-02-10 22:00", null);

        StatusBoard on = at("2025-02-10T23:00:00Z", open);
        assertThat(FAX.isCurrent(on.today())).isTrue();
        assertThat(on.pageStatus().headline()).isEqualTo(Headline.MAJOR_OUTAGE);

        StatusBoard after = at("2025-02-11T00:00:00Z", open);
        assertThat(FAX.isCurrent(after.today())).isFalse();
        assertThat(FAX.isGone(after.today())).isTrue();
        assertThat(after.statusOf(FAX.id())).isEqualTo(OPERATIONAL);
        assertThat(after.pageStatus().headline()).isEqualTo(Headline.OPERATIONAL);
        assertThat(after.openIncidents()).hasSize(1);
    }

    @Test
    void doesNotCountWhatIsGoneOrToComeAmongAllThatAreDown() {
        Incident all = Incidents.of("all", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .hit("undated", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:00")
                .build();

        assertThat(at("2025-02-13T12:00:00Z", all).pageStatus().headline()).isEqualTo(Headline.ALL_DOWN);
    }

    @Test
    void tellsWhatIsToComeFromWhatIsGone() {
        StatusBoard board = at("2025-02-13T12:00:00Z");

        assertThat(NEW.isCurrent(board.today())).isFalse();
        assertThat(NEW.isGone(board.today())).isFalse();
        assertThat(board.uptime().of(NEW, board.uptime().objectiveWindow())).isNull();
        assertThat(NEW.isCurrent(at("2025-03-01T00:00:00Z").today())).isTrue();
    }

    @Test
    void claimsNothingBeforeTheFirstThatIsKnown() {
        StatusBoard board = at("2025-02-13T12:00:00Z", outage("login", "2025-02-12 07:00", "2025-02-12 08:00"));

        assertThat(uptime(board, UNDATED, "30d").observed().from()).isEqualTo("2025-02-12T07:00:00Z");
        assertThat(board.uptime().days(UNDATED, LocalDate.of(2025, 2, 11), LocalDate.of(2025, 2, 13)))
                .extracting(DayBar::hasData)
                .containsExactly(false, true, true);
    }

    @Test
    void knowsAFileByWhenItWasPosted() {
        StatusBoard board = StatusBoard.at(
                Sites.in("UTC").with(UNDATED).content(),
                Map.of("maintenance/one.md", Instant.parse("2025-02-10T09:00:00Z")),
                Instant.parse("2025-02-13T12:00:00Z"));

        assertThat(uptime(board, UNDATED, "30d").observed().from()).isEqualTo("2025-02-10T09:00:00Z");
    }
}
