package io.github.candor.render.entry;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.PromisedUpdate;
import io.github.candor.status.incident.Withdrawn;
import io.github.candor.status.span.ComponentWindow;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is and how it stands.
 *
 * @param assessment its impact, where the authors stated another one than follows from what it did; else empty
 * @param retracted why it was none, or null
 */
record StatedView(
        String title,
        String mark,
        String assessment,
        String state,
        boolean isOpen,
        @Nullable String severity,
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
                assessed(context, status),
                views.state(status.state()),
                status.isOpen(),
                incident.severity(),
                ConcernedViews.of(context, status),
                promised == null ? null : context.calendar().when(promised.at()),
                promised != null && promised.isOverdue(),
                withdrawn == null ? null : withdrawn.retracted());
    }

    private static String assessed(RenderContext context, IncidentStatus status) {
        ComponentStatus worst = status.windows().stream()
                .map(ComponentWindow::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        Impact impact = status.incident().impact();
        return !status.isCounted() || impact == Impact.from(worst)
                ? ""
                : context.words().fill("our-assessment", context.words().get("impact-" + impact.id()));
    }
}
