package io.github.candor.render.entry;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.render.view.MeasurementView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an incident beside how long it went on, each said once.
 *
 * @param affectedTime union of the windows, where these are listed; null where it is a measurement, or as long as the whole
 * @param windows none where each component was hit once, all of them from the same moment to the same moment
 * @param facts what its authors call it, and who noticed, each in a sentence
 */
record FiguresView(
        List<MeasurementView> measurements,
        @Nullable Length affectedTime,
        String windowCount,
        List<WindowsView> windows,
        List<String> facts) {
    /**
     * Windows with the same ends and status.
     *
     * @param names of the components
     * @param to null while they go on
     */
    record WindowsView(
            String names,
            StatusView status,
            When from,
            @Nullable When to,
            Length length) {}

    /** Where something lies on the time line. */
    private record Ends(Moment from, @Nullable Moment to) {
        static Ends of(Measurement one) {
            return new Ends(one.from(), one.to());
        }

        static Ends of(ComponentWindow one) {
            return new Ends(one.from(), one.to());
        }
    }

    /** A measurement, and each name that it has; more are found one after the other. */
    private record Labelled(Ends ends, Measurement measurement, List<String> labels) {}

    private record Kind(Ends ends, ComponentStatus status) {}

    /** Returns the figures of the incident {@code status}. */
    static FiguresView of(RenderContext context, IncidentStatus status) {
        ViewMaker views = new ViewMaker(context);
        boolean isPlain = areWindowsPlain(status);
        return new FiguresView(
                measurements(context, status),
                isPlain ? null : affectedTime(views, status),
                context.words().count("union-of", status.windows().size()),
                isPlain ? List.of() : windows(context, status),
                facts(context, status));
    }

    /** Its severity and an impact of its authors' own are other scales than that of statuses, so they stand here alone. */
    private static List<String> facts(RenderContext context, IncidentStatus status) {
        KnownIncident incident = status.incident();
        List<String> facts = new ArrayList<>();
        if (incident.severity() != null) {
            facts.add(context.words().labelled(context.words().get("search-severity"), incident.severity()));
        }
        String detected = new ViewMaker(context).detectedBy(incident.detectedBy());
        if (status.isCounted()) {
            ComponentStatus worst = Objects.requireNonNullElse(status.worst(), ComponentStatus.OPERATIONAL);
            if (incident.impact() != Impact.from(worst)) {
                facts.add(context.words().fill("our-assessment", new ViewMaker(context).impact(incident.impact())));
            }
            Stream.ofNullable(detected).forEach(facts::add);
        }
        return facts;
    }

    /** Returns whether each component was hit once, and all of them from the same moment to the same moment. */
    static boolean areWindowsPlain(IncidentStatus status) {
        List<ComponentWindow> windows = status.windows();
        Set<ComponentId> hit = new HashSet<>();
        for (ComponentWindow window : windows) {
            boolean isAlike = Ends.of(window).equals(Ends.of(windows.get(0)));
            if (!isAlike || !window.status().isTrouble() || !hit.add(window.component())) {
                return false;
            }
        }
        return true;
    }

    /** Stretches with the same ends are one, and the whole is none of them. */
    private static List<MeasurementView> measurements(RenderContext context, IncidentStatus status) {
        ViewMaker views = new ViewMaker(context);
        Measurement whole = status.measurement(Interval.DURATION);
        List<Labelled> all = new ArrayList<>();
        status.measurements().forEach((interval, one) -> add(all, one, views.interval(interval), whole));
        Measurement affected = affected(status);
        if (affected != null) {
            add(all, affected, context.words().get("time-affected"), whole);
        }
        return all.stream()
                .map(one -> MeasurementView.of(context, one.labels(), one.measurement()))
                .toList();
    }

    /** There are a handful, so looking at each takes less than a map. */
    private static void add(List<Labelled> all, Measurement one, String label, @Nullable Measurement whole) {
        Ends ends = Ends.of(one);
        if (whole != null && ends.equals(Ends.of(whole))) {
            return;
        }
        for (Labelled known : all) {
            if (known.ends().equals(ends)) {
                known.labels().add(label);
                return;
            }
        }
        all.add(new Labelled(ends, one, new ArrayList<>(List.of(label))));
    }

    /** Returns the stretch in which everything was hit, or null where that is not one for all. */
    private static @Nullable Measurement affected(IncidentStatus status) {
        if (status.windows().isEmpty() || !areWindowsPlain(status)) {
            return null;
        }
        ComponentWindow one = status.windows().get(0);
        return new Measurement(Interval.DURATION, one.from(), one.to(), status.affectedTime(), one.isVague());
    }

    private static @Nullable Length affectedTime(ViewMaker views, IncidentStatus status) {
        Measurement whole = status.measurement(Interval.DURATION);
        if ((whole != null && status.affectedTime().equals(whole.length()))
                || status.windows().stream().noneMatch(window -> window.status().isTrouble())) {
            return null;
        }
        return status.windows().stream().anyMatch(ComponentWindow::isVague)
                ? views.approximately(status.affectedTime())
                : views.taken(status.affectedTime());
    }

    private static List<WindowsView> windows(RenderContext context, IncidentStatus status) {
        Map<Kind, List<ComponentWindow>> alike = new LinkedHashMap<>();
        status.windows()
                .forEach(one -> alike.computeIfAbsent(new Kind(Ends.of(one), one.status()), kind -> new ArrayList<>())
                        .add(one));
        return alike.values().stream().map(all -> windows(context, all)).toList();
    }

    private static WindowsView windows(RenderContext context, List<ComponentWindow> alike) {
        ViewMaker views = new ViewMaker(context);
        ComponentWindow one = alike.get(0);
        Moment to = one.to();
        Duration length = one.spanUntil(context.board().now()).length();
        return new WindowsView(
                views.names(alike.stream().map(ComponentWindow::component).toList()),
                views.status(one.status()),
                context.calendar().when(one.from()),
                to == null ? null : context.calendar().after(one.from(), to),
                one.isVague() ? views.approximately(length) : views.taken(length));
    }

    /** Returns whether there is anything to show. */
    boolean isAny() {
        return !measurements.isEmpty() || affectedTime != null || hasWindows() || !facts.isEmpty();
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
