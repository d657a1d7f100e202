package io.github.candor.status.uptime;

import io.github.candor.model.ComponentStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Weighs time: downtime is the integral of weight(status) over time, in exact decimal seconds. */
final class Downtime {
    private Downtime() {}

    /** Returns {@code length} times {@code weight}, in seconds. */
    static BigDecimal of(Duration length, BigDecimal weight) {
        return seconds(length).multiply(weight);
    }

    /** Returns {@code length} in seconds, to the nanosecond. */
    static BigDecimal seconds(Duration length) {
        return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
    }

    /** Returns the sum of the weighted lines, in seconds. */
    static BigDecimal sum(Collection<DowntimeLine> lines) {
        return lines.stream()
                .map(line -> of(line.span().span().length(), line.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns seconds as a duration, to the nearest nanosecond. */
    static Duration toDuration(BigDecimal seconds) {
        BigInteger nanos = seconds.setScale(9, RoundingMode.HALF_UP).unscaledValue();
        boolean isWithin292Years = nanos.bitLength() < Long.SIZE;
        return isWithin292Years ? Duration.ofNanos(nanos.longValue()) : Duration.ofSeconds(seconds.longValue());
    }

    /** Returns the weight of {@code status}; nothing for one that {@code weights} does not name. */
    static BigDecimal weight(Map<ComponentStatus, BigDecimal> weights, ComponentStatus status) {
        return weights.getOrDefault(status, BigDecimal.ZERO);
    }
}
