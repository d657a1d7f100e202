package io.github.candor.render.view;

import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interval with its two ends.
 *
 * @param to null while it goes on
 */
public record MeasurementView(
        String label, Length length, When from, @Nullable When to) {
    /** Returns how long the incident went on, or null where that is not known. */
    public static @Nullable MeasurementView whole(RenderContext context, IncidentStatus status) {
        return of(context, status, Interval.DURATION);
    }

    /** Returns every interval that can be measured but the whole. */
    public static List<MeasurementView> parts(RenderContext context, IncidentStatus status) {
        return Arrays.stream(Interval.values())
                .filter(interval -> interval != Interval.DURATION)
                .map(interval -> of(context, status, interval))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable MeasurementView of(RenderContext context, IncidentStatus status, Interval interval) {
        Measurement one = status.measurement(interval);
        if (one == null) {
            return null;
        }
        ViewMaker views = new ViewMaker(context);
        Moment to = one.to();
        return new MeasurementView(
                views.interval(interval),
                views.length(one),
                context.calendar().when(one.from()),
                to == null ? null : context.calendar().after(one.from(), to));
    }
}
