package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Knows from when until when there is a record of a component, outside of which nothing is claimed of it.
 *
 * @param zone in which days are cut
 * @param firstKnown where the record of a component begins that does not say
 */
public record Recorded(ZoneId zone, Instant firstKnown, Instant now) {
    /** Returns when the record of {@code component} begins, which may lie after now. */
    Instant from(Component component) {
        LocalDate since = component.since();
        return since == null ? firstKnown : since.atStartOfDay(zone).toInstant();
    }

    /** Returns the first instant that is not in the record of {@code component} any more, not after now. */
    Instant to(Component component) {
        LocalDate until = component.until();
        Instant end = until == null ? now : until.plusDays(1).atStartOfDay(zone).toInstant();
        return end.isBefore(now) ? end : now;
    }

    /** Returns from when until when anything is claimed of a component, or of any member of a group; empty for never. */
    public Span of(ComponentNode node) {
        if (node instanceof Component component) {
            return of(component);
        }
        Span whole = new Span(now, now);
        for (Component member : ((ComponentGroup) node).members()) {
            whole = around(whole, of(member));
        }
        return whole;
    }

    private Span of(Component component) {
        Instant to = to(component);
        Instant from = from(component);
        return from.isBefore(to) ? new Span(from, to) : new Span(now, now);
    }

    /** Returns the span from the first to the last instant of both, of which an empty one has none. */
    private static Span around(Span one, Span other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Instant to = one.to().isBefore(other.to()) ? other.to() : one.to();
        return new Span(earlier(one.from(), other.from()), to);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
