package io.github.candor.read.front;

import io.github.candor.model.Maintenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** Counts how often repeating work has taken place, each of which is a window that every build walks through. */
public final class PastWindows {
    private PastWindows() {}

    /** Returns how many windows of {@code work}, which repeats, began until {@code clock}; from {@code most} on no more. */
    public static int count(Maintenance work, Instant clock, int most) {
        String text = work.rrule();
        if (text == null) {
            return 1;
        }
        ZoneId zone = work.info().zone();
        LocalDateTime last = clock.atZone(zone).toLocalDateTime();
        int count = 0;
        try {
            RecurrenceRule rule = RuleReader.parse(text);
            LocalDateTime until = end(rule.getUntil(), zone);
            LocalDateTime end = until != null && until.isBefore(last) ? until : last;
            rule.setUntil(null);
            LocalDateTime first = work.scheduledFor().instant().atZone(zone).toLocalDateTime();
            RecurrenceRuleIterator next = rule.iterator(RuleReader.floating(first));
            while (count < most && next.hasNext()) {
                if (RuleReader.local(next.nextDateTime()).isAfter(end)) {
                    return count;
                }
                count++;
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("it was read before: " + text, e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The library gives up after a thousand steps without a match, and so do builds.
            return count;
        }
        return count;
    }

    private static @Nullable LocalDateTime end(@Nullable DateTime until, ZoneId zone) {
        if (until == null) {
            return null;
        }
        if (until.isAllDay()) {
            return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth())
                    .atTime(LocalTime.MAX);
        }
        return until.isFloating()
                ? RuleReader.local(until)
                : Instant.ofEpochMilli(until.getTimestamp()).atZone(zone).toLocalDateTime();
    }
}
