package io.github.candor.status.span;

import io.github.candor.model.ComponentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The status of one component over the whole time line: operational but for the spans given.
 *
 * @param spans never operational, not empty, in order, not overlapping; neighbours that touch differ in status or causes
 * @param moments of no length, at which an entry gives a worse status than {@code spans}, in time order
 */
public record StatusLine(List<StatusSpan> spans, List<StatusSpan> moments) {
    /** Nothing ever happened. */
    public static final StatusLine OPERATIONAL = new StatusLine(List.of(), List.of());

    public StatusLine {
        spans = List.copyOf(spans);
        moments = List.copyOf(moments);
    }

    /** Returns the line on which every instant takes the worst status that any of {@code claims} gives it. */
    public static StatusLine of(List<Claim> claims) {
        List<StatusSpan> found = new ArrayList<>();
        Sweep.over(claims, Claim::span, (span, active) -> append(found, StatusSpan.worst(active, span)));
        StatusLine line = new StatusLine(found, List.of());
        return new StatusLine(found, moments(claims, line));
    }

    private static List<StatusSpan> moments(List<Claim> claims, StatusLine line) {
        return claims.stream()
                .filter(claim -> claim.span().isEmpty())
                .filter(claim -> {
                    ComponentStatus around = worst(List.of(line), claim.span().from());
                    return claim.status().compareTo(around) > 0;
                })
                .sorted(Comparator.comparing(claim -> claim.span().from()))
                .map(claim -> StatusSpan.worst(List.of(claim), claim.span()))
                .toList();
    }

    /** Returns the moments in {@code window}; one at its end is not in it. */
    public List<StatusSpan> momentsWithin(Span window) {
        return moments.stream()
                .filter(one -> window.contains(one.span().from()))
                .toList();
    }

    /** Returns the spans that lie in {@code window}, cut to it. */
    public List<StatusSpan> within(Span window) {
        List<StatusSpan> cut = new ArrayList<>();
        for (int i = firstEndingAfter(window.from()); i < spans.size(); i++) {
            StatusSpan one = spans.get(i);
            if (!one.span().from().isBefore(window.to())) {
                break;
            }
            cut.add(one.cutTo(window));
        }
        return cut;
    }

    /** Returns the worst status that any of {@code lines} has at {@code instant}. */
    public static ComponentStatus worst(List<StatusLine> lines, Instant instant) {
        Span moment = new Span(instant, instant.plusNanos(1));
        return lines.stream()
                .flatMap(line -> line.within(moment).stream())
                .map(StatusSpan::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
    }

    /**
     * Returns the last instant, not after {@code now}, at which the worst status of {@code lines} became another; null for
     * none. That something else caused the same status is no change.
     */
    public static @Nullable Instant changedAt(List<StatusLine> lines, Instant now) {
        NavigableMap<Instant, List<StatusSpan>> edges = new TreeMap<>();
        StatusCount holding = new StatusCount();
        lines.stream().flatMap(line -> line.spans().stream()).forEach(one -> {
            edge(edges, one.span().from()).add(one);
            edge(edges, one.span().to()).add(one);
            if (one.span().contains(now)) {
                holding.add(one.status());
            }
        });
        ComponentStatus after = holding.worst();
        for (Map.Entry<Instant, List<StatusSpan>> edge :
                edges.headMap(now, true).descendingMap().entrySet()) {
            for (StatusSpan one : edge.getValue()) {
                if (one.span().from().equals(edge.getKey())) {
                    holding.remove(one.status());
                } else {
                    holding.add(one.status());
                }
            }
            ComponentStatus before = holding.worst();
            if (before != after) {
                return edge.getKey();
            }
            after = before;
        }
        return null;
    }

    private static List<StatusSpan> edge(Map<Instant, List<StatusSpan>> edges, Instant at) {
        return edges.computeIfAbsent(at, key -> new ArrayList<>());
    }

    private int firstEndingAfter(Instant from) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).span().to().isAfter(from)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void append(List<StatusSpan> found, StatusSpan span) {
        StatusSpan last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.isContinuedBy(span)) {
            Span joined = new Span(last.span().from(), span.span().to());
            found.set(found.size() - 1, new StatusSpan(joined, span.status(), span.causes()));
        } else if (span.status() != ComponentStatus.OPERATIONAL) {
            found.add(span);
        }
    }
}
