package io.github.candor.status.uptime;

import io.github.candor.model.ComponentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Weighs time: downtime is the integral of weight(status) over time, in exact decimal milliseconds. */
final class Downtime {
    private Downtime() {}

    /** Returns the length of {@code span} times the weight of its status, in milliseconds. */
    static BigDecimal of(Duration length, BigDecimal weight) {
        return BigDecimal.valueOf(length.toMillis()).multiply(weight);
    }

    /** Returns the sum of the weighted lines, in milliseconds. */
    static BigDecimal sum(Collection<DowntimeLine> lines) {
        return lines.stream()
                .map(line -> of(line.span().span().length(), line.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns milliseconds as a duration, halves rounded up. */
    static Duration toDuration(BigDecimal millis) {
        return Duration.ofMillis(millis.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Returns the weight of {@code status}; nothing for one that {@code weights} does not name. */
    static BigDecimal weight(Map<ComponentStatus, BigDecimal> weights, ComponentStatus status) {
        return weights.getOrDefault(status, BigDecimal.ZERO);
    }
}
