package io.github.candor.status;

import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.EntryId;
import io.github.candor.model.SiteContent;
import io.github.candor.status.incident.Announcements;
import io.github.candor.status.incident.Horizon;
import io.github.candor.status.incident.IncidentClock;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.KnownNotice;
import io.github.candor.status.incident.MaintenanceClock;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All incidents and maintenance as they stand at one instant, to be looked up by id and by component or group. */
final class IncidentLog {
    private static final Comparator<IncidentStatus> NEWEST_INCIDENT = Comparator.comparing(
                    (IncidentStatus one) -> one.milestones().started().instant())
            .reversed()
            .thenComparing(IncidentStatus::id);
    private static final Comparator<MaintenanceStatus> LATEST_MAINTENANCE = Comparator.comparing(
                    (MaintenanceStatus one) -> one.scheduled().from())
            .reversed()
            .thenComparing(MaintenanceStatus::id);

    private final List<IncidentStatus> incidents;
    private final List<MaintenanceStatus> maintenance;
    private final List<PastWork> longPast;
    private final List<KnownMaintenance> plans;
    private final List<KnownNotice> notices;
    private final Map<EntryId, IncidentStatus> incidentsById = new HashMap<>();
    private final Map<ComponentId, List<IncidentStatus>> incidentsByNode = new HashMap<>();
    private final Map<ComponentId, List<MaintenanceStatus>> maintenanceByNode = new HashMap<>();

    /** A window of repeating work that is over for so long that no list has it; uptime and days of its year still do. */
    record PastWork(KnownMaintenance maintenance, Span actual) {}

    /** Reads the clock for every entry, in parallel, because a log may hold very many. */
    IncidentLog(SiteContent content, Announcements announcements, Instant now) {
        Horizon horizon = Horizon.of(content, now);
        IncidentClock clock = new IncidentClock(horizon);
        incidents = List.copyOf(content.incidents().parallelStream()
                .map(clock::read)
                .filter(Objects::nonNull)
                .sorted(NEWEST_INCIDENT)
                .toList());
        MaintenanceClock maintenanceClock = new MaintenanceClock(horizon, announcements);
        maintenance = List.copyOf(content.maintenance().stream()
                .flatMap(one -> maintenanceClock.read(one).stream())
                .sorted(LATEST_MAINTENANCE)
                .toList());
        longPast = content.maintenance().stream()
                .flatMap(one -> {
                    KnownMaintenance known = KnownMaintenance.of(one, horizon);
                    return maintenanceClock.longPast(one).stream().map(span -> new PastWork(known, span));
                })
                .toList();
        plans = content.maintenance().stream()
                .map(one -> KnownMaintenance.of(one, horizon))
                .toList();
        notices = content.notices().stream()
                .filter(one -> horizon.sees(one.published()))
                .map(one -> KnownNotice.of(one, horizon))
                .toList();
        for (IncidentStatus one : incidents) {
            incidentsById.put(one.id(), one);
            nodes(content.components(), one.incident().concerned())
                    .forEach(node -> incidentsByNode
                            .computeIfAbsent(node, id -> new ArrayList<>())
                            .add(one));
        }
        incidentsByNode.replaceAll((node, hits) -> List.copyOf(hits));
        for (MaintenanceStatus one : maintenance) {
            nodes(content.components(), one.maintenance().named())
                    .forEach(node -> maintenanceByNode
                            .computeIfAbsent(node, id -> new ArrayList<>())
                            .add(one));
        }
        maintenanceByNode.replaceAll((node, works) -> List.copyOf(works));
    }

    /** Returns all that have started, newest start first. */
    List<IncidentStatus> incidents() {
        return incidents;
    }

    /** Returns those that hit {@code node}; all for null. */
    List<IncidentStatus> incidentsOf(@Nullable ComponentNode node) {
        return node == null ? incidents : incidentsByNode.getOrDefault(node.id(), List.of());
    }

    /** Returns the incident with this id, or null. */
    @Nullable
    IncidentStatus incident(EntryId id) {
        return incidentsById.get(id);
    }

    /** Returns all maintenance, latest planned begin first. */
    List<MaintenanceStatus> maintenance() {
        return maintenance;
    }

    /** Returns each maintenance once, as its first occurrence that goes on or is to come, else as its last. */
    List<MaintenanceStatus> nearestMaintenance() {
        Map<EntryId, MaintenanceStatus> byId = new LinkedHashMap<>();
        for (MaintenanceStatus one : maintenance) {
            boolean isNear = one.isComing() || one.isUnderWay();
            byId.merge(one.id(), one, (later, earlier) -> isNear ? earlier : later);
        }
        return List.copyOf(byId.values());
    }

    /** Returns all planned work, latest planned beginning of the first window first. */
    List<KnownMaintenance> plans() {
        return plans;
    }

    /** Returns all that has been published, newest first. */
    List<KnownNotice> notices() {
        return notices;
    }

    /** Returns the windows of repeating maintenance that {@link #maintenance} leaves out. */
    List<PastWork> longPast() {
        return longPast;
    }

    /** Returns the maintenance that names {@code node} or a member of it; all for null. */
    List<MaintenanceStatus> maintenanceOf(@Nullable ComponentNode node) {
        if (node == null) {
            return maintenance;
        }
        return maintenanceByNode.getOrDefault(node.id(), List.of());
    }

    /** Returns {@code ids} and the groups they belong to, each once. */
    private static Set<ComponentId> nodes(Components components, Collection<ComponentId> ids) {
        Set<ComponentId> nodes = new LinkedHashSet<>();
        for (ComponentId id : ids) {
            nodes.add(id);
            ComponentGroup group = components.groupOf(id);
            if (group != null) {
                nodes.add(group.id());
            }
        }
        return nodes;
    }
}
