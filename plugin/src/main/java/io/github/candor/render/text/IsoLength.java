package io.github.candor.render.text;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Writes lengths of time by ISO 8601 in hours, minutes and seconds, like {@code PT24H59M}: the one rule for data and pages.
 *
 * <p>The sign of a negative length stands once, before it: {@code -PT55M12S}. Java writes it before every part, which neither
 * ISO 8601-2 nor other people's readers know.
 */
public final class IsoLength {
    private static final int NANOS_PER_MILLI = 1_000_000;

    private IsoLength() {}

    /** Returns {@code length} exactly, with up to nine digits of a second. */
    public static String exact(Duration length) {
        return length.isNegative() ? "-" + length.negated() : length.toString();
    }

    /**
     * Returns what the attribute {@code datetime} of HTML may hold: no sign, and at most three digits of a second, the rest
     * rounded to the nearest millisecond, halves up.
     */
    static String forPages(Duration length) {
        Duration whole = length.abs().plusNanos(NANOS_PER_MILLI / 2);
        return whole.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
