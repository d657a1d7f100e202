package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A distribution drawn on a logarithmic scale from one minute to the longest of all intervals, in a drawing 600 units
 * wide: lengths of incidents range from minutes to months, and a linear scale would show only the longest.
 *
 * @param median where the median stands
 * @param from where the shortest stands
 * @param to where the longest stands
 */
record DotPlot(List<Dot> dots, int median, int from, int to, int range) {
    private static final int LEFT = 6;
    private static final int WIDTH = 588;

    /** One incident. */
    record Dot(int x, String address, String label) {}

    /**
     * Returns the drawing of {@code interval} over {@code incidents}, which all have it.
     *
     * @param end where the scale ends
     */
    static DotPlot of(
            Interval interval, List<IncidentStatus> incidents, IntervalFigures figures, Duration end, ViewMaker views) {
        double scale = Math.max(1, log(end));
        List<Dot> dots = incidents.stream()
                .map(one -> {
                    Measurement taken = Objects.requireNonNull(one.measurement(interval));
                    return new Dot(
                            x(taken.length(), scale),
                            Address.INCIDENT.at(one.id()),
                            views.labelled(
                                    one.incident().title(), views.length(taken).text()));
                })
                .toList();
        int from = x(figures.shortest(), scale);
        int to = x(figures.longest(), scale);
        return new DotPlot(dots, x(figures.median(), scale), from, to, Math.max(1, to - from));
    }

    private static int x(Duration length, double scale) {
        return LEFT + (int) Math.round(StrictMath.min(1, log(length) / scale) * WIDTH);
    }

    /** Uses StrictMath, because the faster one may differ in the last place from machine to machine. */
    private static double log(Duration length) {
        return StrictMath.log10(1 + length.toSeconds() / 60.0);
    }
}
