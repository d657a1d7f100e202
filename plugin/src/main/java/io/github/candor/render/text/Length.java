package io.github.candor.render.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A length of time as it is shown.
 *
 * @param text hours and minutes, like {@code 42m}, {@code 24h 59m}, {@code 2826h 32m}
 * @param gloss the same in days from two days on, like {@code about 118 days}; else empty
 * @param iso exact, like {@code PT24H59M}
 * @param isApproximate whether an end is only known as a day or as "about"
 */
public record Length(String text, String gloss, String iso, boolean isApproximate) {
    /** Returns the length of {@code duration}, whose seconds are rounded to the nearest minute, halves up. */
    public static Length of(Duration duration, Words words) {
        return new Length(hoursAndMinutes(duration), gloss(duration, words), duration.toString(), false);
    }

    /** Returns whether there is a gloss. */
    public boolean hasGloss() {
        return !gloss.isEmpty();
    }

    /** Returns the same, said to be approximate. */
    public Length approximate() {
        return new Length(text, gloss, iso, true);
    }

    /** Returns hours and minutes alone: the one rule by which lengths are written everywhere. */
    public static String hoursAndMinutes(Duration duration) {
        long minutes = Math.floorDiv(duration.toSeconds() + 30, 60);
        long hours = minutes / 60;
        return hours == 0 ? minutes + "m" : hours + "h " + minutes % 60 + "m";
    }

    /** Returns hours, minutes and seconds without rounding, like {@code 1h 30m 36s}, so that rows add up to their sum. */
    public static String exact(Duration duration) {
        Duration whole = duration.truncatedTo(ChronoUnit.MINUTES);
        BigDecimal seconds = BigDecimal.valueOf(duration.minus(whole).toNanos(), 9);
        if (seconds.signum() == 0) {
            return hoursAndMinutes(whole);
        }
        String rest = seconds.stripTrailingZeros().toPlainString() + "s";
        return whole.isZero() ? rest : hoursAndMinutes(whole) + " " + rest;
    }

    private static String gloss(Duration duration, Words words) {
        if (duration.compareTo(Duration.ofDays(2)) < 0) {
            return "";
        }
        return words.fill("about-days", String.valueOf(Math.round(duration.toSeconds() / 86_400.0)));
    }
}
