package io.github.candor.read.front;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** When windows of repeating work begin by the clock on the wall, as if the rule had no day on which it ends; from the first on. */
final class RuleBegins implements Iterator<LocalDateTime> {
    private final RecurrenceRule rule;
    private final LocalDateTime first;
    private @Nullable RecurrenceRuleIterator begins;
    private @Nullable LocalDateTime next;

    /**
     * Begins at {@code first}.
     *
     * @throws IllegalArgumentException if {@code rule} is none, which {@link RuleReader#read} sees to
     */
    RuleBegins(String rule, LocalDateTime first) {
        this.rule = read(rule);
        this.rule.setUntil(null);
        this.first = first;
        this.next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = find();
        return found;
    }

    /** The library gives up after a thousand steps without a match; what it found so far counts, here as in builds. */
    private @Nullable LocalDateTime find() {
        try {
            RecurrenceRuleIterator walk = begins == null ? rule.iterator(floating(first)) : begins;
            begins = walk;
            return walk.hasNext() ? local(walk.nextDateTime()) : null;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    /** Returns a rule that was accepted before. */
    static RecurrenceRule read(String rule) {
        try {
            return parse(rule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("it was read before: " + rule, e);
        }
    }

    static RecurrenceRule parse(String rule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    static LocalDateTime local(DateTime at) {
        return LocalDateTime.of(
                at.getYear(), at.getMonth() + 1, at.getDayOfMonth(), at.getHours(), at.getMinutes(), at.getSeconds());
    }

    private static DateTime floating(LocalDateTime at) {
        return new DateTime(
                at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
    }
}
