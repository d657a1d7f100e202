package io.github.candor.read.front;

import io.github.candor.model.Maintenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dmfs.rfc5545.DateTime;
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
        LocalDateTime until = end(RuleBegins.read(text).getUntil(), zone);
        LocalDateTime end = until != null && until.isBefore(last) ? until : last;
        RuleBegins next =
                new RuleBegins(text, work.scheduledFor().instant().atZone(zone).toLocalDateTime());
        int count = 0;
        while (count < most && next.hasNext() && !next.next().isAfter(end)) {
            count++;
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
                ? RuleBegins.local(until)
                : Instant.ofEpochMilli(until.getTimestamp()).atZone(zone).toLocalDateTime();
    }
}
