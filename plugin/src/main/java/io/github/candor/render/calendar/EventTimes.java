package io.github.candor.render.calendar;

import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Begin and end of an event as a calendar writes them.
 *
 * @param zone of the entry
 */
record EventTimes(
        Span window, ZoneId zone, Form form, @Nullable Recurrence recurrence) {
    /** How the times are written. */
    enum Form {
        /** Days without a time, which the author did not state either. */
        DAYS,
        /** Times with {@code Z}. */
        UTC,
        /** Times on the wall, with the zone's name. */
        LOCAL
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** A repeating window has no end; zones whose law is no rule are written for so long. */
    private static final Duration FORESEEN = Duration.ofDays(40 * 365);

    /** Returns the times of {@code window}, which is the first one of {@code maintenance} when that repeats. */
    static EventTimes of(KnownMaintenance maintenance, Span window) {
        ZoneId zone = maintenance.info().zone();
        String rrule = maintenance.rrule();
        Recurrence recurrence = rrule == null ? null : new Recurrence(rrule, zone);
        return new EventTimes(window, zone, form(maintenance, window, zone), recurrence);
    }

    /** Returns the zone that must be explained for them, if any. */
    List<ZoneSpan> zones() {
        Instant last = recurrence == null ? window.to() : window.to().plus(FORESEEN);
        return form == Form.LOCAL ? List.of(new ZoneSpan(zone, window.from(), last)) : List.of();
    }

    /**
     * Writes begin, end and rule; an event that takes no time has no end, because an end must come later. The window that an
     * author states takes place in any case, so where the rule leaves it out it is named beside the rule.
     */
    void write(ContentLines lines) {
        write(lines, "DTSTART", window.from());
        if (window.to().isAfter(window.from())) {
            write(lines, "DTEND", window.to());
        }
        if (recurrence != null) {
            lines.add("RRULE", recurrence.ending());
            if (!recurrence.hasTime(window.from())) {
                write(lines, "RDATE", window.from());
            }
        }
    }

    private void write(ContentLines lines, String name, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        switch (form) {
            case DAYS -> lines.add(name + ";VALUE=DATE", local.format(DAY));
            case UTC -> lines.add(name, DateTimeForm.utc(instant));
            case LOCAL -> lines.add(name + ";TZID=" + ZoneSpan.tzid(zone), DateTimeForm.local(local));
        }
    }

    /** A repeating window keeps its time on the wall, which cannot be said in UTC, and its length, unlike days. */
    private static Form form(KnownMaintenance maintenance, Span window, ZoneId zone) {
        boolean repeats = maintenance.rrule() != null;
        if (!repeats && isInDays(maintenance, window, zone)) {
            return Form.DAYS;
        }
        if (ZoneSpan.isUtc(zone)) {
            return Form.UTC;
        }
        boolean isPlain = isPlain(window.from(), zone) && isPlain(window.to(), zone);
        return repeats || isPlain ? Form.LOCAL : Form.UTC;
    }

    private static boolean isInDays(KnownMaintenance maintenance, Span window, ZoneId zone) {
        return maintenance.scheduledFor().day() != null
                && maintenance.scheduledUntil().day() != null
                && isMidnight(window.from(), zone)
                && isMidnight(window.to(), zone)
                && !window.isEmpty();
    }

    private static boolean isMidnight(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant().equals(instant);
    }

    /** Where clocks are put back, a time on the wall means the first of the two, so the second can be said in UTC alone. */
    private static boolean isPlain(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).atZone(zone).toInstant().equals(instant);
    }
}
