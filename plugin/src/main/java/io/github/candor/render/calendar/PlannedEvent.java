package io.github.candor.render.calendar;

import io.github.candor.address.Address;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.List;

/**
 * One entry of planned work as an event: all its windows, if it repeats.
 *
 * @param announcedAt when the public first heard of it
 */
record PlannedEvent(KnownMaintenance maintenance, EventTimes times, Instant announcedAt) {
    /** Returns the event of the entry that {@code status} is a window of. */
    static PlannedEvent of(MaintenanceStatus status) {
        KnownMaintenance maintenance = status.maintenance();
        return new PlannedEvent(maintenance, EventTimes.of(maintenance, window(status)), status.announcedAt());
    }

    /** Writes it as {@code VEVENT}. */
    void write(ContentLines lines, RenderContext context) {
        revision(context).write(lines.add("BEGIN", "VEVENT").add("UID", uid(context)));
        times.write(lines);
        lines.add("STATUS", status())
                .add("TRANSP", "TRANSPARENT")
                .addText("SUMMARY", maintenance.title())
                .addText("DESCRIPTION", context.markdown().plain(maintenance.summary()))
                .addTexts("CATEGORIES", components(context))
                .add("URL", context.absolute(SitePath.page(Address.PLANNED_WORK.at(maintenance.id()))))
                .add("END", "VEVENT");
    }

    private Revision revision(RenderContext context) {
        EntryHistory history = context.history().of(maintenance);
        List<Instant> edits = history == null
                ? List.of()
                : history.edits().stream().map(edit -> edit.at()).toList();
        return Revision.of(maintenance, announcedAt, edits);
    }

    /**
     * Returns what really counts, by facts alone: work that goes on beyond its end has no end yet that would be the same
     * tomorrow, and keeps the planned one. Real begin and end of a repeating entry are those of one of its windows.
     */
    private static Span window(MaintenanceStatus status) {
        KnownMaintenance maintenance = status.maintenance();
        Instant from = maintenance.scheduledFor().instant();
        Instant to = maintenance.scheduledUntil().instant();
        if (maintenance.rrule() != null || status.isCancelled()) {
            return new Span(from, to);
        }
        Instant begun = status.actual().from();
        Instant over = status.state() == UpdateState.COMPLETED ? status.actual().to() : to;
        return new Span(begun, over.isBefore(begun) ? begun : over);
    }

    /** Returns the name of the event in every calendar of the site. */
    String name() {
        return maintenance.lastingId().value();
    }

    /** Neither the site's address nor the calendar is part of it: it survives a move, and an event is the same in each. */
    private String uid(RenderContext context) {
        return name() + "@" + context.board().content().settings().feedId() + ".candor.github.io";
    }

    private String status() {
        boolean isVague = maintenance.scheduledFor().isApproximate()
                || maintenance.scheduledUntil().isApproximate();
        if (maintenance.isCancelled()) {
            return "CANCELLED";
        }
        return isVague ? "TENTATIVE" : "CONFIRMED";
    }

    private List<String> components(RenderContext context) {
        return maintenance.named().stream()
                .map(context.board().content().components()::fullName)
                .toList();
    }
}
