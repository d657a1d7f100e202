package io.github.candor.render.entry;

import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.TimelineEntry;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.status.incident.IncidentStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the view of a timeline, cut into days. */
final class TimelineViews {
    private final RenderContext context;

    TimelineViews(RenderContext context) {
        this.context = context;
    }

    /** A timeline; {@code zone} is named once, because its times stand without it, or empty where the page says it. */
    record View(String introduction, String zone, List<DayView> days) {}

    /** The entries of one day, which is empty where the page says it. */
    record DayView(String day, String iso, List<EntryView> entries) {}

    /**
     * One entry.
     *
     * @param at time of day, or null when only the day is known
     * @param until where a span ends, with its day if that is another one; or null
     * @param milestone word of the milestone that it sets, or null
     */
    record EntryView(
            @Nullable When at,
            @Nullable When until,
            @Nullable String milestone,
            String html,
            List<String> remarks) {}

    /** Returns the timeline of an incident up to now; {@code root} leads to the site's root. */
    View of(IncidentStatus status, String root) {
        AuthorText text = AuthorText.of(context, status.incident(), root);
        List<DayView> days = new ArrayList<>();
        LocalDate day = null;
        List<EntryView> entries = new ArrayList<>();
        for (TimelineEntry entry : status.timeline().entries()) {
            LocalDate own = context.calendar().dayOf(entry.at());
            if (!own.equals(day)) {
                close(days, day, entries);
                entries = new ArrayList<>();
                day = own;
            }
            entries.add(entry(entry, text));
        }
        close(days, day, entries);
        return new View(
                text.blocks(status.timeline().introduction(), 3),
                context.calendar().isZoneNamedOnce()
                        ? ""
                        : context.board().content().settings().zone().getId(),
                days);
    }

    private void close(List<DayView> days, @Nullable LocalDate day, List<EntryView> entries) {
        if (day != null) {
            days.add(new DayView(
                    context.calendar().isSaid(day) ? "" : context.calendar().longDay(day),
                    day.toString(),
                    List.copyOf(entries)));
        }
    }

    private EntryView entry(TimelineEntry entry, AuthorText text) {
        Milestone milestone = entry.milestone();
        return new EntryView(
                entry.at().day() == null ? context.calendar().clock(entry.at()) : null,
                until(entry),
                milestone == null ? null : context.words().get("milestone-" + milestone.id()),
                text.inline(entry.text()),
                entry.remarks().stream().map(remark -> text.blocks(remark, 4)).toList());
    }

    private @Nullable When until(TimelineEntry entry) {
        Moment until = entry.until();
        if (until == null) {
            return null;
        }
        boolean isSameDay =
                context.calendar().dayOf(until).equals(context.calendar().dayOf(entry.at()));
        return isSameDay ? context.calendar().clock(until) : context.calendar().when(until);
    }
}
