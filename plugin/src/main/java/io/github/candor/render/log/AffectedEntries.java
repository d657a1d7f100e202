package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.render.view.WindowView;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.ComponentWindow;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What hit components lately or is planned to, each with the stretches of time in which it did.
 *
 * @param views newest first
 * @param firstDay everything from this day on is there
 */
record AffectedEntries(List<EntryView> views, LocalDate firstDay) {
    /** More lines than these would make the page heavy; then it goes back less far. */
    private static final int MOST_LINES = 300;

    /** An incident or planned work. */
    record EntryView(String title, String mark, String address, String state, List<LineView> lines) {}

    /**
     * A stretch in which a component was hit.
     *
     * @param to null while it goes on
     * @param length null for planned work, whose end is only a plan
     * @param first ISO date of its first day in the site's zone
     * @param last ISO date of its last day, both included
     */
    record LineView(
            String component,
            String name,
            StatusView status,
            When from,
            @Nullable When to,
            @Nullable Length length,
            String first,
            String last) {}

    /** An entry with the days that it covers. */
    private record Dated(Instant from, LocalDate lastDay, EntryView view) {
        static Dated of(Instant from, EntryView view) {
            LocalDate last = view.lines().stream()
                    .map(line -> LocalDate.parse(line.last()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Dated(from, last, view);
        }
    }

    /** Returns what reached into {@code day} or a later one, or is to come; from a later day on where that is too much. */
    static AffectedEntries since(RenderContext context, LocalDate day) {
        Maker maker = new Maker(context);
        List<Dated> all = Stream.concat(
                        context.board().incidents().stream().map(maker::incident),
                        nextOfEach(context.board().maintenance()).map(maker::maintenance))
                .filter(Objects::nonNull)
                .filter(one -> !one.lastDay().isBefore(day))
                .sorted(Comparator.comparing(Dated::lastDay).reversed())
                .toList();
        LocalDate first = firstDay(all, day, context.board().today());
        List<EntryView> views = all.stream()
                .filter(one -> !one.lastDay().isBefore(first))
                .sorted(Comparator.comparing(Dated::from).reversed())
                .map(Dated::view)
                .toList();
        return new AffectedEntries(views, first);
    }

    /** Work that comes again and again is listed once among what is to come. */
    private static Stream<MaintenanceStatus> nextOfEach(List<MaintenanceStatus> maintenance) {
        Map<EntryId, MaintenanceStatus> next = new HashMap<>();
        maintenance.stream()
                .filter(MaintenanceStatus::isComing)
                .forEach(one -> next.merge(
                        one.id(),
                        one,
                        (a, b) -> a.actual().from().isBefore(b.actual().from()) ? a : b));
        return maintenance.stream().filter(one -> !one.isComing() || one.equals(next.get(one.id())));
    }

    /** Returns the first day that is listed, of {@code all} ordered from the last day to the first; today always is. */
    private static LocalDate firstDay(List<Dated> all, LocalDate day, LocalDate today) {
        int lines = 0;
        for (Dated one : all) {
            lines += one.view().lines().size();
            if (lines > MOST_LINES && one.lastDay().isBefore(today)) {
                return one.lastDay().plusDays(1);
            }
        }
        return day;
    }

    /** Makes the views of single entries. */
    private static final class Maker {
        private final RenderContext context;
        private final ViewMaker views;
        private final ZoneId zone;

        Maker(RenderContext context) {
            this.context = context;
            this.views = new ViewMaker(context);
            this.zone = context.board().content().settings().zone();
        }

        /** Returns an incident, or null if it hit nothing. */
        @Nullable
        Dated incident(IncidentStatus one) {
            List<LineView> lines = one.windows().stream().map(this::line).toList();
            return lines.isEmpty()
                    ? null
                    : Dated.of(
                            one.milestones().started().instant(),
                            new EntryView(
                                    one.incident().title(),
                                    AuthorText.mark(one.incident()),
                                    Address.INCIDENT.at(one.id()),
                                    views.state(one.state()),
                                    lines));
        }

        /** Returns planned work, or null if it was cancelled or concerns nothing. */
        @Nullable
        Dated maintenance(MaintenanceStatus one) {
            List<LineView> lines = new ArrayList<>();
            for (ComponentId component : one.maintenance().named()) {
                lines.add(planned(component, one));
            }
            return one.isCancelled() || lines.isEmpty()
                    ? null
                    : Dated.of(
                            one.actual().from(),
                            new EntryView(
                                    one.maintenance().title(),
                                    AuthorText.mark(one.maintenance()),
                                    Address.PLANNED_WORK.at(one.id()),
                                    views.state(one.state()),
                                    lines));
        }

        private LineView line(ComponentWindow window) {
            WindowView view = WindowView.of(context, window);
            Span span = window.spanUntil(context.board().now());
            return new LineView(
                    window.component().value(),
                    view.component(),
                    view.status(),
                    view.from(),
                    view.to(),
                    view.length(),
                    firstDay(span),
                    lastDay(span));
        }

        private LineView planned(ComponentId component, MaintenanceStatus one) {
            Span span = one.actual();
            return new LineView(
                    component.value(),
                    views.names(List.of(component)),
                    views.status(ComponentStatus.UNDER_MAINTENANCE),
                    context.calendar().when(span.from()),
                    one.isOverrunning() ? null : context.calendar().after(Moment.at(span.from()), Moment.at(span.to())),
                    null,
                    firstDay(span),
                    lastDay(span));
        }

        private String firstDay(Span span) {
            return LocalDate.ofInstant(span.from(), zone).toString();
        }

        /** The end is exclusive, so what ends at midnight is over with the day before. */
        private String lastDay(Span span) {
            Instant last = span.isEmpty() ? span.to() : span.to().minusNanos(1);
            return LocalDate.ofInstant(last, zone).toString();
        }
    }
}
