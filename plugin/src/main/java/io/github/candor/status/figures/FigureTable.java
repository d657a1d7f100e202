package io.github.candor.status.figures;

import io.github.candor.model.EntryId;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Computes the figures of a period: incidents and a period in, {@link PeriodFigures} out. */
public final class FigureTable {
    private final ZoneId zone;

    /** Keeps the zone that days are cut in. */
    public FigureTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the figures of those of {@code newestFirst} that started in {@code period} and were not taken back. */
    public PeriodFigures of(Period period, List<IncidentStatus> newestFirst) {
        Span span = period.span(zone);
        SpanFigures figures = of(span, newestFirst);
        List<IncidentStatus> listed = inside(span, newestFirst).stream()
                .filter(one -> !one.isMerged())
                .toList();
        return new PeriodFigures(period, figures.incidents(), listed, figures.figures());
    }

    /** Returns the figures of those of {@code newestFirst} that started in {@code span} and were not taken back. */
    public static SpanFigures of(Span span, List<IncidentStatus> newestFirst) {
        List<IncidentStatus> inside = inside(span, newestFirst).stream()
                .filter(IncidentStatus::isCounted)
                .toList();
        Map<Interval, IntervalFigures> figures = new EnumMap<>(Interval.class);
        for (Interval interval : Interval.values()) {
            List<Measurement> taken = new ArrayList<>();
            List<EntryId> missing = new ArrayList<>();
            for (IncidentStatus one : inside) {
                Measurement measurement = one.measurement(interval);
                if (measurement == null || measurement.isRunning()) {
                    missing.add(one.id());
                } else {
                    taken.add(measurement);
                }
            }
            if (!taken.isEmpty()) {
                figures.put(interval, figures(interval, taken, missing));
            }
        }
        return new SpanFigures(span, inside, figures);
    }

    private static List<IncidentStatus> inside(Span span, List<IncidentStatus> newestFirst) {
        return newestFirst.subList(firstBefore(span.to(), newestFirst), firstBefore(span.from(), newestFirst));
    }

    /** Returns how many of {@code newestFirst} started at {@code instant} or later. */
    private static int firstBefore(Instant instant, List<IncidentStatus> newestFirst) {
        int low = 0;
        int high = newestFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (newestFirst.get(middle).milestones().started().instant().isBefore(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static IntervalFigures figures(Interval interval, List<Measurement> taken, List<EntryId> missing) {
        List<Duration> lengths =
                taken.stream().map(Measurement::length).sorted().toList();
        Duration sum = lengths.stream().reduce(Duration.ZERO, Duration::plus);
        int count = lengths.size();
        return new IntervalFigures(
                interval,
                count,
                sum.dividedBy(count),
                median(lengths),
                lengths.get(0),
                lengths.get(count - 1),
                missing,
                taken.stream().anyMatch(Measurement::isApproximate));
    }

    private static Duration median(List<Duration> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
