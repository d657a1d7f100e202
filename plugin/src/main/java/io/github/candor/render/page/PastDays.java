package io.github.candor.render.page;

import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.IncidentRow;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The last incidents that are over, under the days on which they began, and the days between on which there was none. */
final class PastDays {
    private final RenderContext context;
    private final LocalDate today;

    PastDays(RenderContext context) {
        this.context = context;
        this.today = context.board().today();
    }

    /**
     * A day with incidents, or a row of days without any.
     *
     * @param until last day of such a row, or null for a single day
     * @param rows none for days without incidents
     */
    record View(DayView from, @Nullable DayView until, List<IncidentRow> rows) {
        /** Returns whether there is anything in {@code rows}. */
        boolean hasRows() {
            return !rows.isEmpty();
        }
    }

    /** A day as it is shown. */
    record DayView(String text, String iso) {}

    /** Returns the days of the newest {@code count} incidents that are over, newest first, up to today; none if there is none. */
    List<View> last(int count) {
        List<IncidentStatus> last = context.board().listedIncidents().stream()
                .filter(one -> !one.isOpen())
                .limit(count)
                .toList();
        if (last.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, List<IncidentStatus>> byDay = new TreeMap<>(Collections.reverseOrder());
        last.forEach(one ->
                byDay.computeIfAbsent(began(one), day -> new ArrayList<>()).add(one));
        TreeMap<LocalDate, View> views = new TreeMap<>(Collections.reverseOrder());
        byDay.forEach((day, incidents) -> views.put(day, new View(day(day), null, rows(incidents))));
        quiet(views.lastKey(), views);
        return List.copyOf(views.values());
    }

    /** Returns that there was no incident, and since when that is claimed. */
    String none() {
        return context.words()
                .fill(
                        "no-incidents-since",
                        context.calendar().day(context.board().uptime().firstDay()));
    }

    /** Puts the rows of days after {@code first} on which no incident was under way, as far as anything is claimed, into {@code views}. */
    private void quiet(LocalDate first, Map<LocalDate, View> views) {
        BitSet busy = busy(first);
        busy.set(0, (int) Math.max(0, context.board().uptime().firstDay().toEpochDay() - first.toEpochDay()));
        int length = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
        for (int from = busy.nextClearBit(0); from < length; ) {
            int next = busy.nextSetBit(from);
            int end = next < 0 ? length : Math.min(next, length);
            LocalDate begin = first.plusDays(from);
            LocalDate until = first.plusDays(end - 1L);
            views.put(until, new View(day(begin), begin.equals(until) ? null : day(until), List.of()));
            from = busy.nextClearBit(end);
        }
    }

    /** Returns the days from {@code first} on, counted from 0, on which an incident was under way, or one began that was none. */
    private BitSet busy(LocalDate first) {
        BitSet busy = new BitSet();
        for (IncidentStatus one : context.board().listedIncidents()) {
            Moment over = one.isCounted() ? one.over() : one.milestones().started();
            LocalDate end = over == null ? today : context.calendar().dayOf(over);
            int from = (int) Math.max(0, began(one).toEpochDay() - first.toEpochDay());
            int to = (int) Math.max(0, end.toEpochDay() - first.toEpochDay() + 1);
            busy.set(from, Math.max(from, to));
        }
        return busy;
    }

    private LocalDate began(IncidentStatus one) {
        return context.calendar().dayOf(one.milestones().started());
    }

    private DayView day(LocalDate day) {
        return new DayView(context.calendar().day(day), day.toString());
    }

    private List<IncidentRow> rows(List<IncidentStatus> incidents) {
        ViewMaker views = new ViewMaker(context);
        return incidents.stream().map(views::row).toList();
    }
}
