package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.DateTimeException;
import java.time.Instant;
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

    private static final Pattern FORM = Pattern.compile("(?<about>~\\s*)?(?<day>\\d{4}-\\d{2}-\\d{2})"
            + "(?:(?:T|\\s+)(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private final ZoneId zone;

    private TimeParser(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns a parser that reads times without an offset in {@code zone}. */
    public static TimeParser in(ZoneId zone) {
        return new TimeParser(zone);
    }

    /** Reads {@code text}; a bare day stands for the {@code edge} of it. */
    public TimeReading parse(String text, Edge edge) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return unreadable(text);
        }
        try {
            TimeReading reading = read(form, edge);
            return form.group("about") == null ? reading : approximately(reading);
        } catch (DateTimeException e) {
            return new TimeReading.Wrong(
                    Rule.INVALID_TIME, "\"" + text.strip() + "\" is no date or time of the calendar.", FORMS);
        }
    }

    /** Returns {@code day} as a moment: its first instant, or the first of the next day. */
    public Moment day(LocalDate day, Edge edge) {
        LocalDate cut = edge == Edge.BEGIN ? day : day.plusDays(1);
        return new Moment(cut.atStartOfDay(zone).toInstant(), day, false);
    }

    private TimeReading read(Matcher form, Edge edge) {
        LocalDate day = LocalDate.parse(form.group("day"));
        String time = form.group("time");
        if (time == null) {
            return new TimeReading.Known(day(day, edge));
        }
        LocalDateTime local = day.atTime(LocalTime.parse(time.length() % 3 == 1 ? "0" + time : time));
        String offset = form.group("offset");
        if (offset == null) {
            return WallClock.read(local, zone);
        }
        Instant instant = local.toInstant(
                offset.startsWith("U") || offset.startsWith("G") ? ZoneOffset.UTC : ZoneOffset.of(offset));
        return new TimeReading.Known(Moment.at(instant));
    }

    private static TimeReading approximately(TimeReading reading) {
        if (reading instanceof TimeReading.Known known) {
            Moment exact = known.moment();
            return new TimeReading.Known(new Moment(exact.instant(), exact.day(), true));
        }
        return reading;
    }

    private static TimeReading unreadable(String text) {
        return new TimeReading.Wrong(Rule.INVALID_TIME, "\"" + text.strip() + "\" is not a time.", FORMS);
    }
}
