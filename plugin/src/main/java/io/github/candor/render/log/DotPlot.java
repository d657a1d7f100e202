package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Words;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A distribution drawn on a logarithmic scale from nothing to the longest of all intervals: lengths of incidents range from
 * minutes to months, and a linear scale would show only the longest. Places are shares of the width, like {@code 33.6%}, so
 * that dots and words keep their size on a phone.
 *
 * @param ticks round lengths, as far as the scale goes
 * @param median where the median stands
 * @param from where the shortest stands
 * @param range from there to the longest
 */
record DotPlot(List<Dot> dots, List<Tick> ticks, String median, String from, String range) {
    private static final double LEFT = 1;
    private static final double WIDTH = 98;
    private static final List<Integer> DAYS = List.of(1, 30, 365);

    /** One incident. */
    record Dot(String x, String address, String label) {}

    /** A length at which the scale is marked. */
    record Tick(String x, String label) {}

    /**
     * Returns the drawing of {@code interval} over {@code incidents}, which all have it.
     *
     * @param end where the scale ends
     */
    static DotPlot of(
            Interval interval,
            List<IncidentStatus> incidents,
            IntervalFigures figures,
            Duration end,
            RenderContext context) {
        ViewMaker views = new ViewMaker(context);
        double scale = Math.max(1, log(end));
        List<Dot> dots = incidents.stream()
                .map(one -> {
                    Measurement taken = Objects.requireNonNull(one.measurement(interval));
                    return new Dot(
                            percent(x(taken.length(), scale)),
                            Address.INCIDENT.at(one.id()),
                            views.labelled(
                                    one.incident().title(), views.length(taken).text()));
                })
                .toList();
        double from = x(figures.shortest(), scale);
        double range = Math.max(0.2, x(figures.longest(), scale) - from);
        return new DotPlot(
                dots,
                ticks(end, scale, context.words()),
                percent(x(figures.median(), scale)),
                percent(from),
                percent(range));
    }

    private static List<Tick> ticks(Duration end, double scale, Words words) {
        Map<Duration, String> marks = new LinkedHashMap<>();
        marks.put(Duration.ofMinutes(1), words.fill("minutes", 1));
        marks.put(Duration.ofHours(1), words.fill("length-hours", 1));
        DAYS.forEach(days -> marks.put(Duration.ofDays(days), words.count("length-days", days)));
        return marks.entrySet().stream()
                .filter(mark -> mark.getKey().compareTo(end) <= 0)
                .map(mark -> new Tick(percent(x(mark.getKey(), scale)), mark.getValue()))
                .toList();
    }

    private static double x(Duration length, double scale) {
        return LEFT + StrictMath.min(1, log(length) / scale) * WIDTH;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }

    /** Uses StrictMath, because the faster one may differ in the last place from machine to machine. */
    private static double log(Duration length) {
        return StrictMath.log10(1 + length.toSeconds() / 60.0);
    }
}
