package io.github.candor.read.time;

import io.github.candor.model.OneCase;
import java.time.LocalTime;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in the midst of a text: {@code 07:20}, {@code 7:20am}, {@code 7.20 pm}, {@code 7pm}, {@code 10:30:15.250}.
 *
 * @param time null when there is a fault
 * @param isHalfDay whether am or pm stands with it
 * @param end index after the last character
 * @param fault why no clock shows it, or null
 */
record ClockPhrase(
        @Nullable LocalTime time,
        boolean isHalfDay,
        int end,
        @Nullable String fault) {
    static final Form FORM = Form.ofAnyCase(
            Form.DIGITS,
            "(?<hour>\\d{1,2})"
                    + "(?:(?<mark>[:.])(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?(?!\\d)"
                    + "(?:\\s*(?<half>[ap])\\.?m\\b\\.?|\\s?h(?:rs?|ours)?\\b)?");

    /** Returns the time that begins at index {@code from}, or null when none does. */
    static @Nullable ClockPhrase at(String text, int from) {
        Matcher found = FORM.at(text, from);
        if (found == null) {
            return null;
        }
        // Without a colon or am and pm it may be any number, such as a version.
        boolean isClock = ":".equals(found.group("mark")) || found.group("half") != null;
        return isClock ? read(found) : null;
    }

    private static ClockPhrase read(Matcher found) {
        int hour = number(found.group("hour"));
        int minute = number(found.group("minute"));
        int second = number(found.group("second"));
        String half = found.group("half");
        if (half != null && (hour < 1 || hour > 12)) {
            String word = OneCase.lower(half) + "m";
            return new ClockPhrase(null, true, found.end(), "hours with " + word + " go from 1 to 12");
        }
        int hourOfDay = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        String fault = CalendarFault.ofClock(hourOfDay, minute, second);
        if (fault != null) {
            return new ClockPhrase(null, half != null, found.end(), fault);
        }
        return new ClockPhrase(
                LocalTime.of(hourOfDay, minute, second, nanos(found.group("fraction"))),
                half != null,
                found.end(),
                null);
    }

    /** Returns the number that {@code digits} are; 0 where none are written. */
    static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns the fraction of a second, like {@code 25} for a quarter, in nanoseconds. */
    static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
