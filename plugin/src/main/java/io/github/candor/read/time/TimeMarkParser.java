package io.github.candor.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date or a time at the beginning of a text: {@code 07:20}, {@code 7:20am}, {@code 7.20 pm}, {@code 11:19 GMT},
 * {@code 2024-10-14 10:30}, {@code 13:57 April 10 2024}, {@code Monday 4th November}.
 */
public final class TimeMarkParser {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String TIME = "(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\b\\.?)?"
            + "|\\d{1,2}(?:\\.\\d{2})?\\s*[ap]\\.?m\\b\\.?)"
            + "(?:\\s*(?<zone>[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)[+-]\\d{1,2}|(?-i:" + Zones.alternatives()
            + "))(?![\\w:]))?";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:,?\\s+(?<year>\\d{4})(?![\\d:]))?";
    private static final String DATE = "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|(?:(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\\s+)?"
            + "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>" + MONTH + ")"
            + "|(?<m2>" + MONTH + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))" + YEAR + ")";
    private static final String ABOUT = "(?:\\s*\\(?\\b(?<approx>approx(?:imately|\\.)?)\\)?)?";
    private static final String END = ABOUT + "(?:\\s*[–—]\\s*|\\s*[:-]\\s+|\\s*:\\s*|\\s*$|\\s+)";

    private static final List<Pattern> FORMS = List.of(
            form(DATE + "(?:T|,?\\s+(?:at\\s+)?)" + TIME + END),
            form(TIME + ",?\\s+(?:on\\s+)?" + DATE + END),
            form(TIME + END),
            form(DATE + END));

    private TimeMarkParser() {}

    /** Returns what {@code text} begins with, or null when it is neither a date nor a time. */
    public static @Nullable TimeMark parse(String text) {
        for (Pattern pattern : FORMS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt()) {
                return mark(matcher, pattern.pattern());
            }
        }
        return null;
    }

    private static Pattern form(String rest) {
        return Pattern.compile("(?<tilde>~\\s*)?" + rest, Pattern.CASE_INSENSITIVE);
    }

    private static @Nullable TimeMark mark(Matcher found, String pattern) {
        boolean hasDate = pattern.contains("(?<iso>");
        boolean hasTime = pattern.contains("(?<clock>");
        try {
            boolean isApproximate = found.group("tilde") != null || found.group("approx") != null;
            return new TimeMark(
                    hasDate ? day(found) : null,
                    hasDate ? dayOfYear(found) : null,
                    hasDate && found.group("weekday") != null
                            ? found.group("weekday").toLowerCase(Locale.ROOT)
                            : null,
                    hasTime ? time(found.group("clock")) : null,
                    hasTime ? zone(found.group("zone")) : null,
                    isApproximate,
                    found.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Matcher found) {
        if (found.group("iso") != null) {
            return LocalDate.parse(found.group("iso"));
        }
        String year = found.group("year");
        return year == null ? null : monthDay(found).atYear(Integer.parseInt(year));
    }

    private static @Nullable MonthDay dayOfYear(Matcher found) {
        return found.group("iso") != null || found.group("year") != null ? null : monthDay(found);
    }

    private static MonthDay monthDay(Matcher found) {
        String month = found.group("m1") != null ? found.group("m1") : found.group("m2");
        String day = found.group("d1") != null ? found.group("d1") : found.group("d2");
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return MonthDay.of(number, Integer.parseInt(day));
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        return text == null ? null : Zones.find(text);
    }

    /** Reads {@code 7:20am} and the like; twelve is midnight before noon and noon after it. */
    private static LocalTime time(String clock) {
        Matcher parts = Pattern.compile(
                        "(\\d{1,2})(?:[:.](\\d{2}))?(?::(\\d{2}))?\\s*(?:([ap]).*)?", Pattern.CASE_INSENSITIVE)
                .matcher(clock);
        if (!parts.matches()) {
            throw new DateTimeException(clock);
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (parts.group(4) != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException(clock);
            }
            hour = hour % 12 + (parts.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalTime.of(hour, minute, second);
    }
}
