package io.github.candor.render.api.v2;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import io.github.candor.status.span.ComponentWindow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the documents of incidents and maintenance. */
final class EntryDocuments {
    private final RenderContext context;
    private final ComponentDocuments components;
    private final String pageId;

    EntryDocuments(RenderContext context, ComponentDocuments components) {
        this.context = context;
        this.components = components;
        this.pageId = StatuspageId.of(context.board().content().settings());
    }

    /** Returns the document of an incident. */
    IncidentDocument of(IncidentStatus one) {
        String id = StatuspageId.of(one);
        List<ComponentId> affected = one.incident().named();
        Map<ComponentId, List<ComponentWindow>> windows = one.windowsByComponent();
        UpdateDocuments updates = new UpdateDocuments(
                context,
                id,
                affected,
                (component, at, state) -> ComponentWindow.worst(windows.getOrDefault(component, List.of()), at));
        return new IncidentDocument(
                id,
                one.incident().title(),
                UpdateDocuments.word(one.state()),
                new IncidentDocument.Times(
                        firstTold(one),
                        one.changedAt(),
                        firstTold(one.updates(), UpdateState.MONITORING),
                        resolvedAt(one)),
                one.incident().impact().id(),
                address(one.incident()),
                one.milestones().started().instant(),
                pageId,
                updates.of(one.updates(), UpdateState.INVESTIGATING),
                components.of(affected));
    }

    /** Returns the document of a window of maintenance. */
    MaintenanceDocument of(MaintenanceStatus one) {
        String id = StatuspageId.of(one);
        List<ComponentId> affected = one.maintenance().named();
        UpdateDocuments updates = new UpdateDocuments(context, id, affected, (component, at, state) -> status(state));
        IncidentDocument incident = new IncidentDocument(
                id,
                one.maintenance().title(),
                one.state().id(),
                new IncidentDocument.Times(
                        one.announcedAt(),
                        one.changedAt(),
                        firstTold(one.told(), UpdateState.VERIFYING),
                        one.state() == UpdateState.COMPLETED ? one.actual().to() : null),
                "maintenance",
                address(one.maintenance()),
                one.isComing() ? one.scheduled().from() : one.actual().from(),
                pageId,
                updates.of(one.told(), UpdateState.SCHEDULED),
                components.of(affected));
        return new MaintenanceDocument(
                incident, one.scheduled().from(), one.scheduled().to());
    }

    private String address(KnownEntry entry) {
        return context.absolute(SitePath.page(entry.address()));
    }

    private static @Nullable Instant resolvedAt(IncidentStatus one) {
        Moment over = one.over();
        return over == null ? null : over.instant();
    }

    private static Instant firstTold(IncidentStatus one) {
        List<PublicUpdate> told = one.updates();
        return told.isEmpty()
                ? one.milestones().started().instant()
                : told.get(told.size() - 1).at().instant();
    }

    private static @Nullable Instant firstTold(List<PublicUpdate> newestFirst, UpdateState state) {
        return newestFirst.stream()
                .filter(update -> update.state() == state)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static ComponentStatus status(UpdateState state) {
        boolean isUnderWay = state == UpdateState.IN_PROGRESS || state == UpdateState.VERIFYING;
        return isUnderWay ? ComponentStatus.UNDER_MAINTENANCE : ComponentStatus.OPERATIONAL;
    }
}
