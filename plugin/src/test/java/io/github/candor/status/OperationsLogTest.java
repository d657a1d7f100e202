package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.DETECTED;
import static io.github.candor.model.Milestone.REPAIRED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static io.github.candor.status.incident.Interval.TIME_TO_REPAIR;
import static io.github.candor.status.incident.Interval.TIME_TO_RESOLVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Sites;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.Period;
import io.github.candor.status.incident.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference case: a real log whose own arithmetic is wrong in eight of twelve figures. */
class OperationsLogTest {
    private static final Words WORDS =
            Words.of(Theme.of(OperationsLogTest.class.getClassLoader(), null), Locale.ENGLISH);

    private static final Period Q4_2023 = new Period(Period.Kind.QUARTER, 2023, 4);
    private static final Period Q4_2024 = new Period(Period.Kind.QUARTER, 2024, 4);

    private final StatusBoard board = StatusBoard.at(
            Sites.in("Europe/London")
                    .with(Sites.component("ops"))
                    .with(
                            incident("onboarding", "2024-10-14 10:30", "2024-10-15 11:29", "2024-10-15 11:40"),
                            incident("exhausted", "2023-12-15 15:34", "2023-12-15 16:16", "2024-04-11 11:06"),
                            incident("migration", "2023-12-08 14:12", "2023-12-12 15:18", "2023-12-12 15:18"),
                            incident("breach", "2023-11-17 09:21", "2023-11-17 15:45", "2024-04-11 11:06"))
                    .content(),
            Instant.parse("2025-01-01T00:00:00Z"));

    private static Incident incident(String id, String detected, String repaired, String resolved) {
        return Incidents.of(id, "Europe/London")
                .hit("ops", MAJOR_OUTAGE)
                .with(STARTED, detected)
                .with(DETECTED, detected)
                .with(REPAIRED, repaired)
                .with(RESOLVED, resolved)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "onboarding, 24h 59m, 25h 10m",
        "exhausted, 42m, 2826h 32m",
        "migration, 97h 6m, 97h 6m",
        "breach, 6h 24m, 3504h 45m"
    })
    void countsEachIncidentOnTheTimeLineAndNotOnTheWallClock(String id, String repair, String resolve) {
        assertThat(written(id, TIME_TO_REPAIR)).isEqualTo(repair);
        assertThat(written(id, TIME_TO_RESOLVE)).isEqualTo(resolve);
    }

    @Test
    void takesTheMeansOfAQuarterOverTheIncidentsThatStartedInIt() {
        assertThat(figures(Q4_2023, TIME_TO_REPAIR).count()).isEqualTo(3);
        assertThat(mean(Q4_2023, TIME_TO_REPAIR)).isEqualTo("34h 44m");
        assertThat(mean(Q4_2023, TIME_TO_RESOLVE)).isEqualTo("2142h 48m");
        assertThat(figures(Q4_2023, TIME_TO_RESOLVE).mean())
                .isEqualTo(Duration.ofHours(2142).plusMinutes(47).plusSeconds(40));
        assertThat(figures(Q4_2024, TIME_TO_REPAIR).count()).isEqualTo(1);
        assertThat(mean(Q4_2024, TIME_TO_REPAIR)).isEqualTo("24h 59m");
        assertThat(mean(Q4_2024, TIME_TO_RESOLVE)).isEqualTo("25h 10m");
    }

    @Test
    void saysThatAQuarterWithoutIncidentsIsEmpty() {
        for (int quarter = 1; quarter <= 3; quarter++) {
            assertThat(board.figures(new Period(Period.Kind.QUARTER, 2024, quarter), null)
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void listsEveryQuarterFromTheFirstIncidentOnNewestFirst() {
        assertThat(board.periods(Period.Kind.QUARTER, null))
                .hasSize(6)
                .startsWith(new Period(Period.Kind.QUARTER, 2025, 1), Q4_2024)
                .endsWith(Q4_2023);
    }

    @Test
    void takesTheMedianOfThreeFromTheMiddleOne() {
        assertThat(figures(Q4_2023, TIME_TO_REPAIR).median())
                .isEqualTo(Duration.ofHours(6).plusMinutes(24));
        assertThat(figures(Q4_2023, TIME_TO_REPAIR).shortest()).isEqualTo(Duration.ofMinutes(42));
        assertThat(figures(Q4_2023, TIME_TO_REPAIR).missing()).isEqualTo(List.of());
    }

    private String written(String id, Interval interval) {
        return Length.hoursAndMinutes(
                Objects.requireNonNull(Objects.requireNonNull(board.incident(new EntryId(id)))
                                .measurement(interval))
                        .length(),
                WORDS);
    }

    private String mean(Period period, Interval interval) {
        return Length.hoursAndMinutes(figures(period, interval).mean(), WORDS);
    }

    private IntervalFigures figures(Period period, Interval interval) {
        return Objects.requireNonNull(board.figures(period, null).of(interval));
    }
}
