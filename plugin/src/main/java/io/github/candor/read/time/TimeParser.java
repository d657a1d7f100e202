package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of front matter, such as {@code 2025-02-13 07:20}, {@code ~2024-12-15} or {@code 2025-02-13T07:20:00+01:00}. */
public final class TimeParser {
    /** What an author may write, for advice. */
    public static final String FORMS = "Write a time like 2025-02-13 07:20 or 2025-02-13T07:20+01:00, "
            + "or a day like 2025-02-13; put ~ in front for \"about\".";

    private static final Pattern FORM =
            Pattern.compile("(?<about>~\\s*)?(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
                    + "(?:(?:T|\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
                    + "\\s*(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private final ZoneId zone;

    private TimeParser(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns a parser that reads times without an offset in {@code zone}. */
    public static TimeParser in(ZoneId zone) {
        return new TimeParser(zone);
    }

    /** Reads {@code text}, of the years 1970 to 9999; a bare day stands for the {@code edge} of it. */
    public TimeReading parse(String text, Edge edge) {
        String written = Spaces.plain(text).strip();
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return TimeHint.of(written);
        }
        TimeReading reading = read(form, edge);
        return form.group("about") == null ? reading : reading.approximately();
    }

    /** Returns whether {@code text} is written as times of front matter are, be there such a time or not. */
    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Returns {@code day} as a moment: its first instant, or the first of the next day. */
    public Moment day(LocalDate day, Edge edge) {
        LocalDate cut = edge == Edge.BEGIN ? day : day.plusDays(1);
        return new Moment(cut.atStartOfDay(zone).toInstant(), day, false);
    }

    /** Returns {@code day} as a moment, or why its zone never had such a day. */
    TimeReading whole(LocalDate day, Edge edge) {
        LocalDate there = day.atStartOfDay(zone).toLocalDate();
        return there.equals(day)
                ? new TimeReading.Known(day(day, edge))
                : new TimeReading.Wrong(
                        Rule.NONEXISTENT_TIME,
                        day + " was not a day in " + zone.getId() + ", whose calendar went on to " + there + ".",
                        "Write the day before or the day after.");
    }

    private TimeReading read(Matcher form, Edge edge) {
        int year = number(form, "year");
        int month = number(form, "month");
        int day = number(form, "day");
        String fault = CalendarFault.ofDay(year, month, day);
        if (fault != null) {
            return wrong(form, fault);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return form.group("hour") == null ? whole(date, edge) : read(form, date);
    }

    private TimeReading read(Matcher form, LocalDate date) {
        int hour = number(form, "hour");
        int minute = number(form, "minute");
        int second = number(form, "second");
        String fault = CalendarFault.ofClock(hour, minute, second);
        if (fault != null) {
            return wrong(form, fault);
        }
        LocalDateTime local =
                date.atTime(LocalTime.of(hour, minute, second, ClockPhrase.nanos(form.group("fraction"))));
        String offset = form.group("offset");
        return offset == null ? WallClock.read(local, zone, null) : at(local, offset, form.group());
    }

    private static TimeReading wrong(Matcher form, String fault) {
        return new TimeReading.Wrong(
                Rule.INVALID_TIME, "\"" + form.group() + "\" is not a time: " + fault + ".", FORMS);
    }

    private static int number(Matcher form, String part) {
        return ClockPhrase.number(form.group(part));
    }

    private static TimeReading at(LocalDateTime local, String offset, String written) {
        boolean isLetters = Character.isLetter(offset.charAt(0));
        try {
            ZoneOffset distance = isLetters ? ZoneOffset.UTC : ZoneOffset.of(offset);
            return new TimeReading.Known(Moment.at(local.toInstant(distance)));
        } catch (DateTimeException e) {
            return new TimeReading.Wrong(
                    Rule.INVALID_TIME,
                    "\"" + written + "\" is not a time: no clock is " + offset + " from UTC.",
                    "Offsets go from -18:00 to +18:00, like 2025-02-13 07:20+01:00.");
        }
    }
}
