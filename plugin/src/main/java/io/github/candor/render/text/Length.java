package io.github.candor.render.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A length of time as it is shown.
 *
 * @param text in the site's language: hours and minutes, like {@code 42m} or {@code 24h 59m}; from two days on days and hours,
 *     like {@code 117 days 19h}; of what is approximate, no more than is known
 * @param gloss the hours and minutes of what is given otherwise, like {@code 2826h 32m}; else empty
 * @param iso like {@code PT24H59M}, as {@link IsoLength} writes it for pages
 * @param isApproximate whether an end is only known as a day or as "about"
 */
public record Length(String text, String gloss, String iso, boolean isApproximate) {
    /** From here on people think in days. */
    private static final Duration LONG = Duration.ofDays(2);

    /** Of what is approximate, so much is given in whole hours, and so much in quarters of an hour. */
    private static final Duration HOURS = Duration.ofHours(10);

    private static final Duration QUARTERS = Duration.ofMinutes(30);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Returns the length of {@code duration}, whose seconds are rounded to the nearest minute, halves up. */
    public static Length of(Duration duration, Words words) {
        String exact = hoursAndMinutes(duration, words);
        boolean isLong = duration.compareTo(LONG) >= 0;
        return new Length(
                isLong ? daysAndHours(duration, words) : exact,
                isLong ? exact : "",
                IsoLength.forPages(duration),
                false);
    }

    private static String daysAndHours(Duration duration, Words words) {
        long hours = rounded(duration, Duration.ofHours(1)).toHours();
        String days = words.count("length-days", hours / 24);
        return hours % 24 == 0
                ? days
                : words.fill("length-days-and-hours", days, words.fill("length-hours", hours % 24));
    }

    private static Duration rounded(Duration duration, Duration unit) {
        return unit.multipliedBy(duration.plus(unit.dividedBy(2)).dividedBy(unit));
    }

    /** Returns a length of which an end is only known as a day or as "about": whoever says so does not count minutes. */
    public static Length approximately(Duration duration, Words words) {
        if (duration.isZero()) {
            return taken(duration, words);
        }
        String exact = hoursAndMinutes(duration, words);
        String text = aboutSo(duration, words);
        return new Length(text, text.equals(exact) ? "" : exact, IsoLength.forPages(duration), true);
    }

    private static String aboutSo(Duration duration, Words words) {
        if (duration.compareTo(LONG) >= 0) {
            return words.count(
                    "length-days", rounded(duration, Duration.ofDays(1)).toDays());
        }
        if (duration.compareTo(HOURS) >= 0) {
            return words.fill(
                    "length-hours", rounded(duration, Duration.ofHours(1)).toHours());
        }
        boolean isLong = duration.compareTo(QUARTERS) >= 0;
        return takenText(isLong ? rounded(duration, QUARTER) : duration, words);
    }

    /**
     * Returns how long something took that happened: whose beginning and end are written as the same minute took less than
     * one, and never nothing.
     */
    public static Length taken(Duration duration, Words words) {
        Length length = of(duration, words);
        return duration.isZero() ? new Length(takenText(duration, words), "", length.iso, false) : length;
    }

    /** Returns in hours and minutes what {@link #taken} returns. */
    public static String takenText(Duration duration, Words words) {
        return duration.isZero() ? words.get("under-a-minute") : hoursAndMinutes(duration, words);
    }

    /** Returns whether there is a gloss. */
    public boolean hasGloss() {
        return !gloss.isEmpty();
    }

    /** Returns whether it is none at all. */
    boolean isNone() {
        return iso.equals(IsoLength.forPages(Duration.ZERO));
    }

    /** Returns it in a sentence, without its gloss. */
    public String spoken(Words words) {
        return isApproximate ? words.get("about-length") + text : text;
    }

    /**
     * Returns hours and minutes alone: the one rule by which lengths are written everywhere. What took less than half a
     * minute is given in seconds, at least one, so that it does not read as if it had not been.
     */
    public static String hoursAndMinutes(Duration duration, Words words) {
        long minutes = Math.floorDiv(duration.toSeconds() + 30, 60);
        if (minutes == 0 && duration.compareTo(Duration.ZERO) > 0) {
            return words.fill("seconds", Math.max(1, duration.toSeconds()));
        }
        long hours = minutes / 60;
        return hours == 0 ? words.fill("minutes", minutes) : words.fill("hours-and-minutes", hours, minutes % 60);
    }

    /** Returns hours, minutes and seconds without rounding, like {@code 1h 30m 36s}, so that rows add up to their sum. */
    public static String exact(Duration duration, Words words) {
        Duration whole = duration.truncatedTo(ChronoUnit.MINUTES);
        BigDecimal seconds = BigDecimal.valueOf(duration.minus(whole).toNanos(), 9);
        if (seconds.signum() == 0) {
            return hoursAndMinutes(whole, words);
        }
        String rest = words.fill("seconds", words.number(seconds.stripTrailingZeros()));
        return whole.isZero() ? rest : words.fill("and-seconds", hoursAndMinutes(whole, words), rest);
    }
}
