package io.github.candor.render.api.v2;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.MaintenanceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the documents of components and groups. */
final class ComponentDocuments {
    private final StatusBoard board;
    private final String pageId;
    private final Instant recordedSince;
    private final Map<ComponentId, ComponentDocument> byId = new LinkedHashMap<>();

    ComponentDocuments(StatusBoard board) {
        this.board = board;
        this.pageId = StatuspageId.of(board.content().settings());
        List<ComponentNode> nodes = board.content().components().nodes();
        this.recordedSince = board.recordedSince(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            add(nodes.get(i), i + 1);
        }
    }

    /** Returns all that are not retired: each group before its members, in the order of {@code status.yml}. */
    List<ComponentDocument> all() {
        return byId.entrySet().stream()
                .filter(one -> !node(one.getKey()).isGone(board.today()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns those of {@code ids}, in that order. */
    List<ComponentDocument> of(Collection<ComponentId> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private ComponentNode node(ComponentId id) {
        return Objects.requireNonNull(board.content().components().find(id), id::value);
    }

    private void add(ComponentNode node, int position) {
        if (node instanceof ComponentGroup group) {
            byId.put(group.id(), group(group, position));
            for (int i = 0; i < group.members().size(); i++) {
                Component member = group.members().get(i);
                byId.put(member.id(), single(member, i + 1, StatuspageId.of(group)));
            }
        } else {
            byId.put(node.id(), single((Component) node, position, null));
        }
    }

    private ComponentDocument.Single single(Component component, int position, @Nullable String groupId) {
        return single(StatuspageId.of(component), component, position, groupId);
    }

    private ComponentDocument group(ComponentGroup group, int position) {
        return new ComponentDocument.Group(
                single(StatuspageId.of(group), group, position, null),
                group.members().stream()
                        .filter(member -> !member.isGone(board.today()))
                        .map(member -> StatuspageId.of(member))
                        .toList());
    }

    private ComponentDocument.Single single(String id, ComponentNode node, int position, @Nullable String groupId) {
        Instant created = createdAt(node);
        return new ComponentDocument.Single(
                new ComponentDocument.Named(
                        id, node.name(), board.statusOf(node.id()).id()),
                created,
                updatedAt(node, created),
                position,
                node.description(),
                new ComponentDocument.Shown(true, since(node)),
                groupId,
                pageId,
                new ComponentDocument.Kind(node instanceof ComponentGroup, false));
    }

    /** Nothing says when a component without a first day was made: then it is as old as what is known of it. */
    private Instant createdAt(ComponentNode node) {
        LocalDate since = since(node);
        if (since != null && !since.isAfter(board.today())) {
            return since.atStartOfDay(board.content().settings().zone()).toInstant();
        }
        return Stream.concat(
                        board.incidentsOf(node).stream()
                                .map(one -> one.milestones().started().instant()),
                        board.maintenanceOf(node).stream().map(MaintenanceStatus::announcedAt))
                .min(Instant::compareTo)
                .orElse(recordedSince);
    }

    private Instant updatedAt(ComponentNode node, Instant created) {
        Instant changed = board.statusChangedAt(node.id());
        return changed == null || changed.isBefore(created) ? created : changed;
    }

    /** A group is as old as its oldest member. */
    private static @Nullable LocalDate since(ComponentNode node) {
        List<Component> members = Components.leaves(node).toList();
        boolean isAllKnown = members.stream().noneMatch(member -> member.since() == null);
        Stream<LocalDate> days = members.stream().map(Component::since).filter(Objects::nonNull);
        return isAllKnown ? days.min(LocalDate::compareTo).orElse(null) : null;
    }
}
