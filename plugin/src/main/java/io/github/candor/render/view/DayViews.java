package io.github.candor.render.view;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.uptime.DayBar;
import java.util.ArrayList;
import java.util.List;

/** Says in words what day bars show. */
public final class DayViews {
    private final RenderContext context;
    private final ViewMaker views;

    public DayViews(RenderContext context) {
        this.context = context;
        this.views = new ViewMaker(context);
    }

    /** Returns one day. */
    public DayView of(DayBar bar) {
        StatusView status = views.status(bar.worst());
        return new DayView(
                bar.hasData() ? status.id() : "no-data",
                bar.hasData() ? status.shape() : "·",
                bar.day().toString(),
                String.valueOf(bar.day().getDayOfMonth()),
                label(bar),
                causes(bar));
    }

    /** Returns the day, its worst status and how long every other status than operational lasted. */
    String label(DayBar bar) {
        String day = context.calendar().day(bar.day());
        if (!bar.hasData()) {
            return context.words().labelled(day, context.words().get("no-data"));
        }
        List<String> parts = new ArrayList<>();
        bar.timeByStatus().forEach((status, time) -> {
            if (status != ComponentStatus.OPERATIONAL) {
                parts.add(views.status(status).word() + " " + Length.takenText(time, context.words()));
            }
        });
        return context.words()
                .labelled(
                        day,
                        parts.isEmpty()
                                ? views.status(bar.worst()).word()
                                : context.words().list(parts));
    }

    /** Returns links to the entries behind a day. */
    List<NamedLink> causes(DayBar bar) {
        return bar.causes().stream().map(this::cause).toList();
    }

    /** Returns a link to an incident or to maintenance. */
    NamedLink cause(EntryId id) {
        IncidentStatus incident = context.board().incident(id);
        if (incident != null) {
            return new NamedLink(incident.incident().title(), Address.INCIDENT.at(incident.id()));
        }
        String title = context.board().maintenance().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.maintenance().title())
                .findFirst()
                .orElse(id.value());
        return new NamedLink(title, Address.PLANNED_WORK.at(id));
    }
}
