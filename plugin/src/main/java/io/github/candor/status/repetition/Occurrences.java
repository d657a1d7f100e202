package io.github.candor.status.repetition;

import io.github.candor.model.Maintenance;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the windows of repeating maintenance around now, by RFC 5545. The wall-clock time of the beginning stays the same over
 * a change to summer time, and so does the length. The window that the author states is always the first.
 */
public final class Occurrences {
    private static final Duration MEMORY = Duration.ofDays(366);
    private static final int COMING = 3;
    /** Room for a daily window over the whole memory. */
    private static final int MOST_KEPT = 400;
    /** Over twenty years by the hour; a rule by the second would otherwise run for ever. */
    private static final int MOST_STEPS = 200_000;

    private final Instant now;

    public Occurrences(Instant now) {
        this.now = now;
    }

    /** Returns the only window, or every one up to now and the next three, oldest first. Never empty. */
    public List<Occurrence> all(Maintenance maintenance) {
        Span first = first(maintenance);
        String rrule = maintenance.rrule();
        return rrule == null
                ? List.of(new Occurrence(0, first))
                : walk(
                        first,
                        RecurringStarts.of(
                                rrule, first.from(), maintenance.info().zone()));
    }

    /**
     * Returns, of all windows of one maintenance, the only one, or those of the last year, the one under way and the next
     * three, oldest first; of a rule that ended longer ago the last window, so that the entry keeps its page. Never empty.
     */
    public List<Occurrence> near(List<Occurrence> all) {
        Instant from = now.minus(MEMORY);
        List<Occurrence> near =
                all.stream().filter(one -> one.window().to().isAfter(from)).toList();
        List<Occurrence> kept = near.subList(Math.max(0, near.size() - MOST_KEPT), near.size());
        return kept.isEmpty() ? List.of(all.get(all.size() - 1)) : kept;
    }

    private static Span first(Maintenance maintenance) {
        return new Span(
                maintenance.scheduledFor().instant(),
                maintenance.scheduledUntil().instant());
    }

    private List<Occurrence> walk(Span first, RecurringStarts starts) {
        List<Occurrence> all = new ArrayList<>();
        @Nullable Instant from = first.from();
        int coming = 0;
        for (int number = 0; from != null && number < MOST_STEPS && coming < COMING; number++) {
            Span window = new Span(from, from.plus(first.length()));
            all.add(new Occurrence(number, window));
            coming += from.isAfter(now) ? 1 : 0;
            from = starts.after(from);
        }
        return all;
    }
}
