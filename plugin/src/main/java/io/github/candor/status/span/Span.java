package io.github.candor.status.span;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the time line.
 *
 * @param from inclusive
 * @param to exclusive; never before {@code from}
 */
public record Span(Instant from, Instant to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** Returns the elapsed time, whatever clocks on walls did. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Returns whether it has no length. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Returns whether {@code instant} lies in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Returns the part that lies in {@code window}; empty, at an edge of {@code window}, when they do not meet. */
    public Span cutTo(Span window) {
        Instant begin = clamp(from, window);
        Instant end = clamp(to, window);
        return new Span(begin, end);
    }

    /** Returns the length of everything that at least one of {@code spans} covers. */
    public static Duration lengthOfUnion(List<Span> spans) {
        return union(spans).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns the stretches that at least one of {@code spans} covers, in order and apart. */
    static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        List<Span> ordered =
                spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (Span span : ordered) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || span.from.isAfter(last.to)) {
                joined.add(span);
            } else if (span.to.isAfter(last.to)) {
                joined.set(joined.size() - 1, new Span(last.from, span.to));
            }
        }
        return joined;
    }

    private static Instant clamp(Instant instant, Span window) {
        if (instant.isBefore(window.from)) {
            return window.from;
        }
        return instant.isAfter(window.to) ? window.to : instant;
    }
}
