package io.github.candor.render.entry;

import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.PromisedUpdate;
import io.github.candor.status.incident.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is and how it stands.
 *
 * @param retracted why it was none, or null
 */
record StatedView(
        String title,
        String mark,
        String state,
        boolean isOpen,
        ConcernedViews.View concerned,
        @Nullable When nextUpdate,
        boolean isUpdateOverdue,
        @Nullable String retracted) {
    static StatedView of(RenderContext context, IncidentStatus status) {
        KnownIncident incident = status.incident();
        ViewMaker views = new ViewMaker(context);
        PromisedUpdate promised = incident.nextUpdate();
        Withdrawn withdrawn = incident.withdrawn();
        return new StatedView(
                incident.title(),
                AuthorText.mark(incident),
                views.state(status.state()),
                status.isOpen(),
                ConcernedViews.of(context, status),
                promised == null ? null : context.calendar().when(promised.at()),
                promised != null && promised.isOverdue(),
                withdrawn == null ? null : withdrawn.retracted());
    }
}
