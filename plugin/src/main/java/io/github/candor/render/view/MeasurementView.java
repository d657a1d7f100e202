package io.github.candor.render.view;

import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measured stretch with its two ends.
 *
 * @param labels what it is the length of, each interval that has these ends; none for the whole
 * @param to null while it goes on
 */
public record MeasurementView(
        List<String> labels,
        Length length,
        When from,
        @Nullable When to) {
    public MeasurementView {
        labels = List.copyOf(labels);
    }

    /** Returns how long the incident went on, or null where it was none. */
    public static @Nullable MeasurementView whole(RenderContext context, IncidentStatus status) {
        Measurement whole = status.measurement(Interval.DURATION);
        return whole == null ? null : of(context, List.of(), whole);
    }

    /** Returns the view of {@code one}. */
    public static MeasurementView of(RenderContext context, List<String> labels, Measurement one) {
        Moment to = one.to();
        return new MeasurementView(
                labels,
                new ViewMaker(context).length(one),
                context.calendar().when(one.from()),
                to == null ? null : context.calendar().after(one.from(), to));
    }
}
