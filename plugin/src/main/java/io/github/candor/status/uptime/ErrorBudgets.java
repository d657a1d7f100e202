package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Computes error budgets: an objective and a window in, what it allows and what is left out. */
public final class ErrorBudgets {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UptimeCalculator calculator;
    private final ZoneId zone;

    /** Keeps how downtime is counted and the zone that days are cut in. */
    public ErrorBudgets(UptimeCalculator calculator, ZoneId zone) {
        this.calculator = calculator;
        this.zone = zone;
    }

    /**
     * Returns the budget of {@code component} over the whole of {@code window}, whose length counts even before the
     * component's first day; null without an objective or when nothing of the window is known.
     */
    public @Nullable ErrorBudget budget(Component component, UptimeWindow window) {
        BigDecimal objective = component.objective();
        Uptime uptime = objective == null ? null : calculator.uptime(component, window);
        if (objective == null || uptime == null) {
            return null;
        }
        Duration total = allowed(objective, window.span().length());
        Duration used = uptime.downtime();
        return new ErrorBudget(objective, total, used, total.minus(used), exhaustedOn(uptime, total));
    }

    /** Returns length × (1 − objective ÷ 100), to the nanosecond. */
    static Duration allowed(BigDecimal objective, Duration length) {
        BigDecimal share = HUNDRED.subtract(objective).divide(HUNDRED);
        return Downtime.toDuration(Downtime.of(length, share));
    }

    private @Nullable LocalDate exhaustedOn(Uptime uptime, Duration total) {
        BigDecimal left = Downtime.seconds(total);
        for (DowntimeLine line : uptime.working()) {
            BigDecimal cost = Downtime.of(line.span().span().length(), line.weight());
            if (cost.signum() > 0 && cost.compareTo(left) >= 0) {
                return dayOf(line, left.divide(line.weight(), 9, RoundingMode.UP));
            }
            left = left.subtract(cost);
        }
        return null;
    }

    /** The last moment of downtime counts, so an outage that used the budget up at midnight did so on its own day. */
    private LocalDate dayOf(DowntimeLine line, BigDecimal secondsIn) {
        Instant spent = line.span().span().from().plus(Downtime.toDuration(secondsIn));
        return spent.minusNanos(1).atZone(zone).toLocalDate();
    }
}
