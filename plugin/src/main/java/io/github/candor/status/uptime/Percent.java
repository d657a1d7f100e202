package io.github.candor.status.uptime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** The rule by which an uptime percentage is written: as many decimals as the window can carry, cut, never rounded up. */
final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Percent() {}

    /** A share kept as two numbers, because a quotient cut after any digit can tip the last one that is shown. */
    private record Fraction(BigDecimal part, BigDecimal whole) {
        static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

        Fraction plus(Fraction other) {
            if (whole.compareTo(other.whole) == 0) {
                return new Fraction(part.add(other.part), whole);
            }
            return new Fraction(
                    part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
        }
    }

    /**
     * What a component was down of what.
     *
     * @param downtime weighted, in seconds; from 0 to {@code length}
     * @param length not zero
     */
    record Share(BigDecimal downtime, Duration length) {}

    /** Returns the mean of several uptimes, each over its own length, written as for the longest of them. */
    static BigDecimal mean(List<Share> shares) {
        Fraction down = shares.stream()
                .map(share -> new Fraction(share.downtime(), Downtime.seconds(share.length())))
                .reduce(Fraction.ZERO, Fraction::plus);
        Duration longest =
                shares.stream().map(Share::length).max(Duration::compareTo).orElseThrow();
        return of(new Fraction(down.part(), down.whole().multiply(BigDecimal.valueOf(shares.size()))), longest);
    }

    /**
     * Returns 100 × (1 − downtime ÷ length), cut to the first decimal place in which one minute of the window shows: two
     * for a day, four for 90 days. Exactly 100, with scale 0, only where there was no downtime; when the downtime is too
     * short to show, as many nines as it takes.
     *
     * @param downtime weighted, in seconds; from 0 to {@code length}
     * @param length not zero
     */
    static BigDecimal of(BigDecimal downtime, Duration length) {
        return of(new Fraction(downtime, Downtime.seconds(length)), length);
    }

    private static BigDecimal of(Fraction down, Duration length) {
        if (down.part().signum() == 0) {
            return HUNDRED;
        }
        BigDecimal up = HUNDRED.multiply(down.whole().subtract(down.part()));
        BigDecimal cut = HUNDRED;
        for (int decimals = decimals(length); cut.compareTo(HUNDRED) >= 0; decimals++) {
            cut = up.divide(down.whole(), decimals, RoundingMode.DOWN);
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
