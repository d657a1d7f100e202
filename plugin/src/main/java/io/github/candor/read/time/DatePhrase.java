package io.github.candor.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in the midst of a text: {@code 2024-11-05}, {@code Monday 4th November}, {@code November 5, 2024}, {@code Tuesday}.
 *
 * @param day with its year, or null
 * @param dayOfYear without one, or null
 * @param weekday as written, or null
 * @param isSure whether it cannot be part of a sentence, such as <em>5 may fail</em>
 * @param end index after the last character
 * @param fault why there is no such day, or null
 */
record DatePhrase(
        @Nullable LocalDate day,
        @Nullable MonthDay dayOfYear,
        @Nullable DayOfWeek weekday,
        boolean isSure,
        int end,
        @Nullable String fault) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY =
            "(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?"
                    + "|sun(?:day)?)\\b";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:" + WEEKDAY + "\\.?,?\\s+)?(?:the\\s+)?"
                    + "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>" + MONTH + ")"
                    + "|(?<m2>" + MONTH + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:\\d))"
                    + "(?:,?\\s+(?<year>\\d{4})\\b(?!:\\d))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(WEEKDAY + "(?=\\s*[:.]?\\s*$)", Pattern.CASE_INSENSITIVE);

    /** Returns the date that begins at index {@code from}, or null when none does. */
    static @Nullable DatePhrase at(String text, int from) {
        if (from == text.length() || !Character.isLetterOrDigit(text.charAt(from))) {
            return null;
        }
        if (Character.isDigit(text.charAt(from))) {
            Matcher iso = ISO.matcher(text).region(from, text.length());
            if (iso.lookingAt()) {
                return iso(iso);
            }
        }
        Matcher named = NAMED.matcher(text).region(from, text.length());
        if (named.lookingAt()) {
            return named(named);
        }
        Matcher alone = ALONE.matcher(text).region(from, text.length());
        return alone.lookingAt() ? new DatePhrase(null, null, weekday(alone), true, alone.end(), null) : null;
    }

    /** Returns whether a day of the year is written, and not only that of a week; there need not be such a day. */
    boolean namesDay() {
        return day != null || dayOfYear != null || fault != null;
    }

    private static DatePhrase iso(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int day = Integer.parseInt(found.group(3));
        return dated(year, month, day, null, found.end());
    }

    private static DatePhrase named(Matcher found) {
        boolean isDayFirst = found.group("m1") != null;
        String name = found.group(isDayFirst ? "m1" : "m2");
        int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(found.group(isDayFirst ? "d1" : "d2"));
        DayOfWeek weekday = weekday(found);
        if (found.group("year") != null) {
            return dated(Integer.parseInt(found.group("year")), month, day, weekday, found.end());
        }
        boolean isSure = weekday != null || Character.isUpperCase(name.charAt(0));
        String fault = CalendarFault.ofDayOfYear(month, day);
        MonthDay dayOfYear = fault == null ? MonthDay.of(month, day) : null;
        return new DatePhrase(null, dayOfYear, weekday, isSure, found.end(), fault);
    }

    private static DatePhrase dated(int year, int month, int day, @Nullable DayOfWeek weekday, int end) {
        String fault = CalendarFault.ofDay(year, month, day);
        LocalDate date = fault == null ? LocalDate.of(year, month, day) : null;
        return new DatePhrase(date, null, weekday, true, end, fault);
    }

    private static @Nullable DayOfWeek weekday(Matcher found) {
        String name = found.group("weekday");
        return name == null
                ? null
                : DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
