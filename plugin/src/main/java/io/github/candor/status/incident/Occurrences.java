package io.github.candor.status.incident;

import io.github.candor.model.Maintenance;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Finds the windows of repeating maintenance around now, by RFC 5545. The wall-clock time of the begin stays the same over
 * a change to summer time, and so does the length.
 */
final class Occurrences {
    private static final Duration MEMORY = Duration.ofDays(366);
    private static final int MOST_PAST = 60;
    private static final int COMING = 3;
    /** A rule by the second would otherwise run for ever. */
    private static final int MOST_STEPS = 20_000;

    private final Instant now;

    Occurrences(Instant now) {
        this.now = now;
    }

    /** Returns the only window, or those of the last year, the one under way and the next three, oldest first. */
    List<Span> of(Maintenance maintenance) {
        Span first = new Span(
                maintenance.scheduledFor().instant(),
                maintenance.scheduledUntil().instant());
        String rrule = maintenance.rrule();
        return rrule == null
                ? List.of(first)
                : near(first, rule(rrule), maintenance.info().zone());
    }

    private List<Span> near(Span first, RecurrenceRule rule, ZoneId zone) {
        Deque<Span> near = new ArrayDeque<>();
        RecurrenceRuleIterator starts = rule.iterator(local(first.from(), zone));
        int coming = 0;
        for (int step = 0; step < MOST_STEPS && coming < COMING && starts.hasNext(); step++) {
            Instant from = Instant.ofEpochMilli(starts.nextDateTime().getTimestamp());
            Span window = new Span(from, from.plus(first.length()));
            if (window.to().isAfter(now.minus(MEMORY))) {
                near.add(window);
                coming += from.isAfter(now) ? 1 : 0;
            }
            if (near.size() > MOST_PAST) {
                near.removeFirst();
            }
        }
        return List.copyOf(near);
    }

    private static DateTime local(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return new DateTime(
                TimeZone.getTimeZone(zone),
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
    }

    private static RecurrenceRule rule(String text) {
        try {
            return new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("the reader accepts no such rule: " + text, e);
        }
    }
}
