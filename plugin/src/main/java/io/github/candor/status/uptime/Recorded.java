package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

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
        List<Span> spans = Components.leaves(node)
                .map(one -> new Span(earlier(from(one), to(one)), to(one)))
                .filter(span -> !span.isEmpty())
                .toList();
        return spans.isEmpty()
                ? new Span(now, now)
                : new Span(
                        spans.stream().map(Span::from).min(Instant::compareTo).orElse(now),
                        spans.stream().map(Span::to).max(Instant::compareTo).orElse(now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
