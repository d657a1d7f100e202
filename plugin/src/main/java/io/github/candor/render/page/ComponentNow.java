package io.github.candor.render.page;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.EntryFacts;
import io.github.candor.render.entry.MaintenancePages;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.IncidentRow;
import io.github.candor.render.view.ViewMaker;
import java.util.Comparator;
import java.util.List;

/**
 * What a component's page says first: why it stands as it does, and what is planned.
 *
 * @param rows incidents that hit it and are not over, newest first
 * @param planned work on it that is under way or to come, the next first
 */
record ComponentNow(List<IncidentRow> rows, List<MaintenancePages.WindowView> planned) {
    private static final int MOST = 5;

    static ComponentNow of(RenderContext context, ComponentNode node) {
        List<ComponentId> ids = Components.leafIds(node);
        ViewMaker views = new ViewMaker(context);
        return new ComponentNow(
                context.board().openIncidents().stream()
                        .filter(one -> concerns(one.incident(), ids))
                        .limit(MOST)
                        .map(views::row)
                        .toList(),
                context.board().nearestMaintenance().stream()
                        .filter(one -> one.isUnderWay() || one.isComing())
                        .filter(one -> concerns(one.maintenance(), ids))
                        .sorted(Comparator.comparing(one -> one.actual().from()))
                        .limit(MOST)
                        .map(one -> MaintenancePages.window(context, one))
                        .toList());
    }

    private static boolean concerns(EntryFacts entry, List<ComponentId> ids) {
        return entry.concerned().stream().anyMatch(ids::contains);
    }

    /** Returns whether there is anything in {@code rows}. */
    boolean hasOpen() {
        return !rows.isEmpty();
    }

    /** Returns whether there is anything in {@code planned}. */
    boolean hasPlanned() {
        return !planned.isEmpty();
    }
}
