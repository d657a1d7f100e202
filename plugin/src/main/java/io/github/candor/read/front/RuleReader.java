package io.github.candor.read.front;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.Fields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/** Reads {@code rrule} of maintenance, and reports rules that cannot be meant. */
final class RuleReader {
    private static final String FORM = "Write it like FREQ=MONTHLY;BYDAY=1SU.";
    /** Some years in days; a day in minutes. */
    private static final int LONGEST_INTERVAL = 1_500;
    /** Enough for every weekday of a month to have its turn. */
    private static final int LOOKED_AT = 60;

    /** So many moments of one year, month or day are enough for any plan, and looked through at once. */
    private static final int MOST_MOMENTS = 10_000;

    /** More often than this in a day nobody plans work, and every window has its place in lists and calendars. */
    private static final int MOST_IN_A_DAY = 24;

    private final Fields fields;

    RuleReader(Fields fields) {
        this.fields = fields;
    }

    /** Returns the rule, or null when there is none or it was reported to be none. */
    @Nullable
    String read() {
        String text = fields.text("rrule");
        if (text == null) {
            return null;
        }
        try {
            RecurrenceRule rule = RuleBegins.parse(text.replaceFirst("(?i)^RRULE:", ""));
            DateTime until = rule.getUntil();
            if (until != null) {
                // Days and times that there are not are found only when they are asked for.
                RuleBegins.local(until);
            }
            if (moments(text) > MOST_MOMENTS) {
                report("rrule \"" + text + "\" names over " + MOST_MOMENTS + " moments at once.", FORM);
                return null;
            }
            if (rule.getInterval() > LONGEST_INTERVAL) {
                report("rrule \"" + text + "\" repeats only after " + rule.getInterval() + " times its unit.", FORM);
                return null;
            }
            return rule.toString();
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            // Whatever the library makes of an UNTIL that it cannot read.
            report("rrule \"" + text + "\" has an UNTIL that is not a time.", "Write it like UNTIL=20251231T220000Z.");
            return null;
        } catch (InvalidRecurrenceRuleException e) {
            String message = String.valueOf(e.getMessage());
            // Other messages are about the insides of the library.
            report(
                    "rrule \"" + text + "\" is not a rule of RFC 5545"
                            + (message.startsWith("Unknown") ? ": " + message : "") + ".",
                    FORM);
            return null;
        }
    }

    /** Returns how many moments the lists of a rule name together at most. */
    private static long moments(String text) {
        return Stream.of(text.split(";", -1))
                .filter(part -> part.strip().toUpperCase(Locale.ROOT).startsWith("BY"))
                .filter(part -> !part.strip().toUpperCase(Locale.ROOT).startsWith("BYSETPOS"))
                .mapToLong(part -> part.split(",", -1).length)
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
    }

    /** Reports what does not fit together in {@code rule} and the first window, both read in {@code zone}. */
    void check(String rule, Moment from, Moment until, ZoneId zone) {
        LocalDateTime begin = from.instant().atZone(zone).toLocalDateTime();
        Duration length = Duration.between(begin, until.instant().atZone(zone).toLocalDateTime());
        List<LocalDateTime> begins = begins(rule, begin);
        if (begins.isEmpty()) {
            report("rrule \"" + rule + "\" names no day that there is, or days too far apart to be found.", FORM);
        } else if (endsBefore(rule, from, begin)) {
            report(
                    "rrule \"" + rule + "\" ends before scheduled_for " + fields.text("scheduled_for") + " (line "
                            + fields.placeOf("scheduled_for").line() + "), so that it never takes place.",
                    "Correct UNTIL or scheduled_for.");
        } else if (!begins.get(0).equals(begin)) {
            report(
                    "rrule \"" + rule + "\" does not begin with scheduled_for " + fields.text("scheduled_for")
                            + " (line " + fields.placeOf("scheduled_for").line() + "), but with "
                            + written(begins.get(0)) + ".",
                    "Fix one of the two; the first window is one of the rule's.");
        } else if (begins.size() > MOST_IN_A_DAY && begins.get(MOST_IN_A_DAY).isBefore(begin.plusDays(1))) {
            report(
                    "rrule \"" + rule + "\" takes place over " + MOST_IN_A_DAY + " times in a day.",
                    "Make it repeat less often.");
        } else {
            checkApart(rule, begins, length);
        }
    }

    private static boolean endsBefore(String rule, Moment from, LocalDateTime begin) {
        DateTime until = RuleBegins.read(rule).getUntil();
        if (until == null) {
            return false;
        }
        if (until.isAllDay()) {
            return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth())
                    .isBefore(begin.toLocalDate());
        }
        return until.isFloating()
                ? RuleBegins.local(until).isBefore(begin)
                : until.getTimestamp() < from.instant().toEpochMilli();
    }

    private void checkApart(String rule, List<LocalDateTime> begins, Duration length) {
        for (int i = 1; i < begins.size(); i++) {
            if (begins.get(i).isBefore(begins.get(i - 1).plus(length))) {
                report(
                        "rrule \"" + rule + "\" begins a window at " + written(begins.get(i))
                                + ", when the one before, of " + written(begins.get(i - 1)) + ", still goes on.",
                        "Make it repeat less often, or fix scheduled_until.");
                return;
            }
        }
    }

    private static List<LocalDateTime> begins(String rule, LocalDateTime first) {
        List<LocalDateTime> begins = new ArrayList<>();
        RuleBegins next = new RuleBegins(rule, first);
        while (next.hasNext() && begins.size() < LOOKED_AT) {
            begins.add(next.next());
        }
        return begins;
    }

    private static String written(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    private void report(String statement, String advice) {
        fields.problems().report(Rule.INVALID_VALUE, fields.placeOf("rrule"), statement, advice);
    }
}
