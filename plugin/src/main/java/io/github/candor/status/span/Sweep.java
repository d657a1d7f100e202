package io.github.candor.status.span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Moves along the time line from one edge of overlapping things to the next, so that each instant is looked at once. */
public final class Sweep {
    private Sweep() {}

    /**
     * Calls {@code visitor} in time order for each stretch that at least one thing covers and in which the same things do.
     *
     * @param spanOf where a thing lies; those of no length are passed over
     * @param visitor gets the stretch and what covers it; the list is only good during the call
     */
    public static <T> void over(Collection<T> things, Function<T, Span> spanOf, BiConsumer<Span, List<T>> visitor) {
        List<T> byStart = things.stream()
                .filter(thing -> !spanOf.apply(thing).isEmpty())
                .sorted(Comparator.comparing(thing -> spanOf.apply(thing).from()))
                .toList();
        TreeSet<Instant> edges = new TreeSet<>();
        for (T thing : byStart) {
            edges.add(spanOf.apply(thing).from());
            edges.add(spanOf.apply(thing).to());
        }
        List<T> active = new ArrayList<>();
        int next = 0;
        for (Instant edge : edges) {
            active.removeIf(thing -> !spanOf.apply(thing).to().isAfter(edge));
            while (next < byStart.size()
                    && spanOf.apply(byStart.get(next)).from().equals(edge)) {
                active.add(byStart.get(next++));
            }
            Instant end = edges.higher(edge);
            if (end != null && !active.isEmpty()) {
                visitor.accept(new Span(edge, end), active);
            }
        }
    }
}
