package io.github.candor.status.figures;

import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.span.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The incidents of a stretch of time and their figures.
 *
 * @param incidents that started in {@code span}, newest first; nothing that was taken back
 * @param figures for each interval that at least one of them has
 */
public record SpanFigures(Span span, List<IncidentStatus> incidents, Map<Interval, IntervalFigures> figures) {
    public SpanFigures {
        incidents = List.copyOf(incidents);
        Map<Interval, IntervalFigures> copy = new EnumMap<>(Interval.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }
}
