package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what an incident concerns, and how each of that stands or stood. */
final class ConcernedViews {
    private static final int FIRST = 12;

    private final RenderContext context;
    private final Map<ComponentId, ComponentStatus> statuses = new HashMap<>();

    private ConcernedViews(RenderContext context) {
        this.context = context;
    }

    /**
     * What an incident concerns.
     *
     * @param more how many stand in {@code others}, or empty
     * @param others those that nobody reads at first
     */
    record View(List<PartView> parts, String more, List<PartView> others) {
        /** Returns whether it concerns nothing. */
        boolean isNone() {
            return parts.isEmpty();
        }
    }

    /**
     * A component, or a group of which every member is concerned alike.
     *
     * @param status at the moment while the incident is open, then the worst that the incident gave it; null for none
     */
    record PartView(String name, String address, @Nullable StatusView status) {}

    /** Returns what the incident {@code status} concerns. */
    static View of(RenderContext context, IncidentStatus status) {
        ConcernedViews views = new ConcernedViews(context);
        List<ComponentId> ids = status.incident().concerned();
        if (status.isOpen()) {
            ids.forEach(id -> views.statuses.put(id, context.board().statusOf(id)));
        } else {
            status.windows()
                    .forEach(one -> views.statuses.merge(one.component(), one.status(), ComponentStatus::worse));
        }
        List<PartView> parts = context.board().content().components().gathered(ids).stream()
                .flatMap(views::alike)
                .map(views::part)
                .toList();
        boolean isLong = parts.size() > FIRST;
        return new View(
                isLong ? parts.subList(0, FIRST) : parts,
                isLong ? context.words().count("more-entries", parts.size() - FIRST) : "",
                isLong ? parts.subList(FIRST, parts.size()) : List.of());
    }

    /** Returns {@code node}, or its members where they do not all stand alike. */
    private Stream<? extends ComponentNode> alike(ComponentNode node) {
        Set<@Nullable ComponentStatus> known = new HashSet<>();
        Components.leafIds(node).forEach(id -> known.add(statuses.get(id)));
        return known.size() == 1 ? Stream.of(node) : Components.leaves(node);
    }

    private PartView part(ComponentNode node) {
        ComponentStatus status = statuses.get(Components.leafIds(node).get(0));
        return new PartView(
                context.name(node),
                Address.COMPONENT.at(node.id()),
                status == null ? null : new ViewMaker(context).status(status));
    }
}
