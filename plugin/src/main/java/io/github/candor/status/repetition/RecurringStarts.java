package io.github.candor.status.repetition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** Walks through the instants of a recurrence rule of RFC 5545, at the same time on the wall in its zone. */
public final class RecurringStarts {
    private static final int WEEKS_OF_A_YEAR = 53;
    private static final int WEEKS_OF_A_MONTH = 5;

    private final @Nullable RecurrenceRuleIterator starts;
    private final ZoneId zone;

    private RecurringStarts(@Nullable RecurrenceRuleIterator starts, ZoneId zone) {
        this.starts = starts;
        this.zone = zone;
    }

    /**
     * Returns the walk along {@code text} from {@code first} on.
     *
     * @throws IllegalArgumentException if it is not a rule, which the reader sees to
     */
    static RecurringStarts of(String text, Instant first, ZoneId zone) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            endAtAnInstant(rule, zone);
            return new RecurringStarts(iterator(rule, local(first.atZone(zone), zone)), zone);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("the reader accepts no such rule: " + text, e);
        }
    }

    /**
     * Returns whether {@code first}, from which {@code text} counts, is one of its times by itself: looked for from some
     * periods before, as the rule would be without an end and without leaving periods out. Of one that repeats within a day it is
     * not said.
     *
     * @throws IllegalArgumentException if it is not a rule
     */
    public static boolean includes(String text, Instant first, ZoneId zone) {
        String endless =
                text.replaceAll("(?:^|;)(?:COUNT|UNTIL|INTERVAL)=[^;]*", "").replaceFirst("^;", "");
        return before(text, first.atZone(zone)).stream()
                .map(before -> of(endless, before.toInstant(), zone))
                .anyMatch(starts -> first.equals(starts.after(first.minusNanos(1))));
    }

    /** Days of the week follow from the first time in the one, days of the month in the other. */
    private static List<ZonedDateTime> before(String text, ZonedDateTime first) {
        if (text.contains("FREQ=YEARLY")) {
            return List.of(first.minusWeeks(WEEKS_OF_A_YEAR), first.minusYears(1));
        }
        if (text.contains("FREQ=MONTHLY")) {
            return List.of(first.minusWeeks(WEEKS_OF_A_MONTH), first.minusMonths(1));
        }
        boolean isOfDays = text.contains("FREQ=WEEKLY") || text.contains("FREQ=DAILY");
        return isOfDays ? List.of(first.minusWeeks(1)) : List.of();
    }

    /** Returns the next instant after {@code last}, or null when there is none or none could be found. */
    @Nullable
    Instant after(Instant last) {
        try {
            while (starts != null && starts.hasNext()) {
                Instant next = instant(starts.nextDateTime());
                if (next.isAfter(last)) {
                    return next;
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The library gives up after a thousand steps without a match.
            return null;
        }
        return null;
    }

    /** Of a time that clocks show twice it is the first, and one that they skip is as much later (RFC 5545, 3.3.5). */
    private Instant instant(DateTime at) {
        return LocalDateTime.of(
                        at.getYear(),
                        at.getMonth() + 1,
                        at.getDayOfMonth(),
                        at.getHours(),
                        at.getMinutes(),
                        at.getSeconds())
                .atZone(zone)
                .toInstant();
    }

    /** Returns null for a rule that fits no day, such as one for 30 February, on which the library gives up at once. */
    private static @Nullable RecurrenceRuleIterator iterator(RecurrenceRule rule, DateTime first) {
        try {
            return rule.iterator(first);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    /** Authors write UNTIL as a day or without a zone too; a day counts to its end, and both are read in {@code zone}. */
    private static void endAtAnInstant(RecurrenceRule rule, ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until != null && until.isAllDay()) {
            rule.setUntil(new DateTime(
                    TimeZone.getTimeZone(zone), until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59));
        } else if (until != null && until.isFloating()) {
            rule.setUntil(until.swapTimeZone(TimeZone.getTimeZone(zone)));
        }
    }

    private static DateTime local(ZonedDateTime local, ZoneId zone) {
        return new DateTime(
                TimeZone.getTimeZone(zone),
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
    }
}
