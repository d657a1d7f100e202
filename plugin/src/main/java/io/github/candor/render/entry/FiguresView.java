package io.github.candor.render.entry;

import io.github.candor.model.ComponentId;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.view.MeasurementView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.render.view.WindowView;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.span.ComponentWindow;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an incident beside how long it went on, each said once.
 *
 * @param affectedTime union of the windows, or null where it is how long the incident went on, or nothing was hit
 * @param windows none where each component was hit from beginning to end
 */
record FiguresView(
        List<MeasurementView> measurements,
        @Nullable Length affectedTime,
        String windowCount,
        List<WindowView> windows,
        @Nullable String detectedBy) {
    /** Returns the figures of the incident {@code status}. */
    static FiguresView of(RenderContext context, IncidentStatus status) {
        ViewMaker views = new ViewMaker(context);
        boolean isPlain = areWindowsPlain(status);
        return new FiguresView(
                MeasurementView.parts(context, status),
                isPlain || !wasHit(status) ? null : affectedTime(views, status),
                context.words().count("union-of", status.windows().size()),
                isPlain
                        ? List.of()
                        : status.windows().stream()
                                .map(window -> WindowView.of(context, window))
                                .toList(),
                status.isCounted() ? views.detectedBy(status.incident().detectedBy()) : null);
    }

    /** Returns whether each component was hit once, and that from the beginning to the end of the incident. */
    static boolean areWindowsPlain(IncidentStatus status) {
        Measurement whole = status.measurement(Interval.DURATION);
        Set<ComponentId> hit = new HashSet<>();
        return whole != null
                && status.windows().stream()
                        .allMatch(window -> window.from().equals(whole.from())
                                && Objects.equals(window.to(), whole.to())
                                && window.status().isTrouble()
                                && hit.add(window.component()));
    }

    private static boolean wasHit(IncidentStatus status) {
        return status.windows().stream().anyMatch(window -> window.status().isTrouble());
    }

    private static Length affectedTime(ViewMaker views, IncidentStatus status) {
        Length length = views.taken(status.affectedTime());
        return status.windows().stream().anyMatch(ComponentWindow::isVague) ? length.approximate() : length;
    }

    /** Returns whether there is anything to show. */
    boolean isAny() {
        return !measurements.isEmpty() || affectedTime != null || hasWindows() || detectedBy != null;
    }

    /** Returns whether there is anything in {@code measurements} or beside them. */
    boolean hasMeasurements() {
        return !measurements.isEmpty() || affectedTime != null;
    }

    /** Returns whether there is anything in {@code windows}. */
    boolean hasWindows() {
        return !windows.isEmpty();
    }
}
