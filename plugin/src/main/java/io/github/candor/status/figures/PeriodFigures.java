package io.github.candor.status.figures;

import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a period and their figures.
 *
 * @param incidents that started in the period, newest first; nothing that was taken back
 * @param listed the same, and those that turned out to be none, which the log still tells of
 * @param figures for each interval that at least one of them has
 */
public record PeriodFigures(
        Period period,
        List<IncidentStatus> incidents,
        List<IncidentStatus> listed,
        Map<Interval, IntervalFigures> figures) {
    public PeriodFigures {
        incidents = List.copyOf(incidents);
        listed = List.copyOf(listed);
        Map<Interval, IntervalFigures> copy = new EnumMap<>(Interval.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }

    /** Returns whether nothing happened, which is said in words and not as zeros. */
    public boolean isEmpty() {
        return incidents.isEmpty();
    }

    /** Returns the figures of {@code interval}, or null when no incident of the period has it. */
    public @Nullable IntervalFigures of(Interval interval) {
        return figures.get(interval);
    }
}
