package io.github.candor.status.uptime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** The rule by which an uptime percentage is written: as many decimals as the window can carry, cut, never rounded up. */
final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Percent() {}

    /**
     * What a component was down of what.
     *
     * @param downtimeMillis weighted
     * @param length not zero
     */
    record Share(BigDecimal downtimeMillis, Duration length) {}

    /** Returns the mean of several uptimes, each over its own length, written as for the longest of them. */
    static BigDecimal mean(List<Share> shares) {
        BigDecimal down = shares.stream()
                .map(share -> share.downtimeMillis()
                        .divide(BigDecimal.valueOf(share.length().toMillis()), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Duration longest =
                shares.stream().map(Share::length).max(Duration::compareTo).orElseThrow();
        BigDecimal total = BigDecimal.valueOf(longest.toMillis());
        return of(down.multiply(total).divide(BigDecimal.valueOf(shares.size()), MathContext.DECIMAL128), longest);
    }

    /**
     * Returns 100 × (1 − downtime ÷ length), cut to the first decimal place in which one minute of the window shows: two
     * for a day, four for 90 days. Exactly 100, with scale 0, only where there was no downtime; when the downtime is too
     * short to show, as many nines as it takes.
     *
     * @param downtimeMillis weighted; from 0 to {@code length}
     * @param length not zero
     */
    static BigDecimal of(BigDecimal downtimeMillis, Duration length) {
        if (downtimeMillis.signum() == 0) {
            return HUNDRED;
        }
        BigDecimal total = BigDecimal.valueOf(length.toMillis());
        BigDecimal up = HUNDRED.multiply(total.subtract(downtimeMillis));
        BigDecimal cut = HUNDRED;
        for (int decimals = decimals(length); cut.compareTo(HUNDRED) >= 0; decimals++) {
            cut = up.divide(total, decimals, RoundingMode.DOWN);
        }
        return cut;
    }

    /** Returns how many decimals make one minute visible, from 2 to 6. */
    static int decimals(Duration length) {
        int decimals = 2;
        long minutesPerStep = length.toMinutes() / 10_000;
        while (minutesPerStep >= 1 && decimals < MOST_DECIMALS) {
            decimals++;
            minutesPerStep /= 10;
        }
        return decimals;
    }
}
