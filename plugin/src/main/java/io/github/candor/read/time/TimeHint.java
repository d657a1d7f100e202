package io.github.candor.read.time;

import io.github.candor.model.OneCase;
import io.github.candor.problem.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the advice for a text that is not a time of front matter, by what its author seems to have meant. */
final class TimeHint {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?!\\d)(.*)");
    private static final Pattern PART_OF_DATE = Pattern.compile("\\d{4}(?:-\\d{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("(?<=\\s|T)(\\d{1,2})[hH.](\\d{2})(?!\\d)");
    private static final Pattern HALF_DAY = Pattern.compile(
            "(?<hour>\\d{1,2})(?<rest>:\\d{2}(?::\\d{2})?)\\s?(?<half>[ap])\\.?m\\.?", Pattern.CASE_INSENSITIVE);
    private static final List<String> RELATIVE = List.of(
            "now",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private TimeHint() {}

    /** Returns what is wrong with {@code written} and what would be right. */
    static TimeReading.Wrong of(String written) {
        String advice = advice(written);
        return new TimeReading.Wrong(
                Rule.INVALID_TIME,
                "\"" + shortened(written) + "\" is not a time.",
                advice == null ? TimeParser.FORMS : advice + " " + TimeParser.FORMS);
    }

    private static @Nullable String advice(String written) {
        if (RELATIVE.contains(OneCase.lower(written))) {
            return "A page is built again and again, so a time must name its day.";
        }
        if (PART_OF_DATE.matcher(written).matches()) {
            return "It names no day.";
        }
        TimeMark mark = TimeMarkParser.parse(written);
        if (mark != null && mark.fault() == null && mark.length() == written.length()) {
            return meant(mark);
        }
        return ofNumbers(written);
    }

    /** Returns advice for a text that a timeline may contain but front matter may not. */
    private static @Nullable String meant(TimeMark mark) {
        LocalDate day = mark.day();
        LocalTime time = mark.time();
        if (day != null && time != null && mark.zone() != null) {
            return withOffset(day, time, mark.zone(), mark);
        }
        if (day != null) {
            return "Did you mean " + day + (time == null ? "" : " " + time) + "?";
        }
        if (mark.dayOfYear() != null) {
            return "The year is missing.";
        }
        return time == null ? null : "The date is missing: write it in front, like 2025-02-13 " + time + ".";
    }

    /** A zone in letters is no part of a time in front matter, but it must not be lost with the advice. */
    private static String withOffset(LocalDate day, LocalTime time, ZoneId zone, TimeMark mark) {
        TimeReading reading = WallClock.read(day.atTime(time), zone, mark.offset());
        if (reading instanceof TimeReading.Known known) {
            ZoneOffset offset = zone.getRules().getOffset(known.moment().instant());
            return "Did you mean " + day + " " + time + (offset.equals(ZoneOffset.UTC) ? "Z" : offset) + "?";
        }
        return ((TimeReading.Wrong) reading).advice();
    }

    /** Reads {@code 13/02/2025} and the like as far as only one reading is possible. */
    static @Nullable String ofNumbers(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        if (!numbers.matches()) {
            return null;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int third = Integer.parseInt(numbers.group(3));
        if (first > 31) {
            return didYouMean(first, second, third, numbers.group(4));
        }
        boolean isEither = first <= 12 && second <= 12 && first != second;
        if (isEither) {
            return "Write year, month and day in this order: " + iso(third, second, first) + " or "
                    + iso(third, first, second) + ".";
        }
        return first > 12
                ? didYouMean(third, second, first, numbers.group(4))
                : didYouMean(third, first, second, numbers.group(4));
    }

    private static @Nullable String didYouMean(int year, int month, int day, String rest) {
        boolean isDay = CalendarFault.ofDay(year, month, day) == null;
        String clock = CLOCK.matcher(rest).replaceFirst("$1:$2");
        String meant = iso(year, month, day) + HALF_DAY.matcher(clock).replaceFirst(TimeHint::wholeDay);
        return isDay && TimeParser.hasForm(meant) ? "Did you mean " + meant + "?" : null;
    }

    /** Twelve comes before one in either half of a day. */
    private static String wholeDay(MatchResult clock) {
        int hour = Integer.parseInt(clock.group(1)) % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
        return String.format(Locale.ROOT, "%02d", hour) + clock.group(2);
    }

    private static String iso(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
