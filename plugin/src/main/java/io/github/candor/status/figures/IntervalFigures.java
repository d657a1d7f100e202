package io.github.candor.status.figures;

import io.github.candor.model.EntryId;
import io.github.candor.status.incident.Interval;
import java.time.Duration;
import java.util.List;

/**
 * One interval over several incidents.
 *
 * @param count over how many incidents the figures are taken; at least 1
 * @param mean sum divided by count, to the nanosecond
 * @param median the middle one, or the mean of the two middle ones
 * @param missing ids of the period's incidents that lack an end and so are left out
 * @param isApproximate whether any of the lengths is
 */
public record IntervalFigures(
        Interval interval,
        int count,
        Duration mean,
        Duration median,
        Duration shortest,
        Duration longest,
        List<EntryId> missing,
        boolean isApproximate) {
    public IntervalFigures {
        missing = List.copyOf(missing);
    }
}
