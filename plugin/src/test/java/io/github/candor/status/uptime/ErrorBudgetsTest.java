package io.github.candor.status.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Sites;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ErrorBudgetsTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant NOW = Instant.parse("2025-01-31T00:00:00Z");

    private static ErrorBudget budget(Claim... claims) {
        return budgetOf("99.9", claims);
    }

    private static ErrorBudget budgetOf(String objective, Claim... claims) {
        UptimeCalculator calculator = new UptimeCalculator(
                Map.of(new ComponentId("login"), StatusLine.of(List.of(claims))),
                UptimePolicy.standard(),
                new Recorded(UTC, Instant.MIN, NOW));
        Component login = Sites.component("login", "2024-01-01", objective);
        return Objects.requireNonNull(new ErrorBudgets(calculator, UTC).budget(login, UptimeWindows.days(30, NOW)));
    }

    private static Claim down(String from, int minutes) {
        Instant begin = Instant.parse(from);
        return new Claim(
                new Span(begin, begin.plus(Duration.ofMinutes(minutes))),
                ComponentStatus.MAJOR_OUTAGE,
                new EntryId("incident"));
    }

    private static Claim until(String to, int seconds) {
        Instant end = Instant.parse(to);
        return new Claim(
                new Span(end.minusSeconds(seconds), end), ComponentStatus.MAJOR_OUTAGE, new EntryId("incident"));
    }

    @Test
    void allows43Minutes12SecondsFor999PerCentOver30Days() {
        assertThat(ErrorBudgets.allowed(new BigDecimal("99.9"), Duration.ofDays(30)))
                .isEqualTo(Duration.ofMinutes(43).plusSeconds(12));
    }

    @Test
    void tellsWhatIsUsedAndLeft() {
        ErrorBudget budget = budget(down("2025-01-10T10:00:00Z", 30));

        assertThat(budget.used()).isEqualTo(Duration.ofMinutes(30));
        assertThat(budget.left()).isEqualTo(Duration.ofMinutes(13).plusSeconds(12));
        assertThat(budget.exhaustedOn()).isNull();
    }

    @Test
    void namesTheDayOnWhichNothingWasLeft() {
        ErrorBudget budget = budget(
                down("2025-01-10T10:00:00Z", 30), down("2025-01-12T23:50:00Z", 60), down("2025-01-20T10:00:00Z", 5));

        assertThat(budget.left()).isNegative();
        assertThat(budget.exhaustedOn()).isEqualTo(LocalDate.of(2025, 1, 13));
    }

    @Test
    void namesTheDayOfTheOutageThatEndedAtMidnightWithNothingLeft() {
        ErrorBudget budget = budget(down("2025-01-10T10:00:00Z", 30), until("2025-01-13T00:00:00Z", 13 * 60 + 12));

        assertThat(budget.left()).isZero();
        assertThat(budget.exhaustedOn()).isEqualTo(LocalDate.of(2025, 1, 12));
    }

    @Test
    void hasNoneWithoutAnObjective() {
        UptimeCalculator calculator =
                new UptimeCalculator(Map.of(), UptimePolicy.standard(), new Recorded(UTC, Instant.MIN, NOW));

        assertThat(new ErrorBudgets(calculator, UTC).budget(Sites.component("login"), UptimeWindows.days(30, NOW)))
                .isNull();
    }

    @Test
    void allowsTheWholeWindowsDowntimeToAComponentYoungerThanIt() {
        Component young = Sites.component("login", "2025-01-21", "99.9");
        UptimeCalculator calculator =
                new UptimeCalculator(Map.of(), UptimePolicy.standard(), new Recorded(UTC, Instant.MIN, NOW));
        ErrorBudget budget =
                Objects.requireNonNull(new ErrorBudgets(calculator, UTC).budget(young, UptimeWindows.days(30, NOW)));

        assertThat(budget.total()).isEqualTo(Duration.ofMinutes(43).plusSeconds(12));
    }
}
