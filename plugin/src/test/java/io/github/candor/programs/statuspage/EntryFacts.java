package io.github.candor.programs.statuspage;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be read of incidents and maintenance, out of the model. */
final class EntryFacts {
    private final StatusBoard board;
    private final Times times;
    private final ComponentFacts components;

    EntryFacts(StatusBoard board, Times times) {
        this.board = board;
        this.times = times;
        this.components = new ComponentFacts(board, times);
    }

    /** Returns what is to be read of an incident. */
    Map<String, @Nullable Object> of(IncidentStatus one) {
        Moment resolved = one.milestones().get(Milestone.RESOLVED);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("id", Ids.of("incident " + one.id()));
        facts.put("name", one.incident().title());
        facts.put("status", one.state().id());
        facts.put("created_at", times.of(oldest(one.updates())));
        facts.put("updated_at", times.of(one.changedAt()));
        facts.put("monitoring_at", times.of(first(one.updates(), UpdateState.MONITORING)));
        facts.put("resolved_at", times.of(resolved == null ? null : resolved.instant()));
        facts.put("impact", one.incident().impact().id());
        facts.put("shortlink", address("incidents/", one.incident()));
        facts.put("started_at", times.of(one.milestones().started().instant()));
        addRest(facts, one.incident(), "incident " + one.id(), one.updates(), harm(one));
        return facts;
    }

    /** Returns what is to be read of a window of maintenance. */
    Map<String, @Nullable Object> of(MaintenanceStatus one) {
        Instant over = one.state() == UpdateState.COMPLETED ? one.actual().to() : null;
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("id", Ids.of("maintenance " + one.id()));
        facts.put("name", one.maintenance().title());
        facts.put("status", one.state().id());
        facts.put("created_at", times.of(one.announcedAt()));
        facts.put("updated_at", times.of(one.changedAt()));
        facts.put("monitoring_at", times.of(first(one.told(), UpdateState.VERIFYING)));
        facts.put("resolved_at", times.of(over));
        facts.put("impact", "maintenance");
        facts.put("shortlink", address("maintenance/", one.maintenance()));
        facts.put("started_at", times.of((one.isComing() ? one.scheduled() : one.actual()).from()));
        facts.put("scheduled_for", times.of(one.scheduled().from()));
        facts.put("scheduled_until", times.of(one.scheduled().to()));
        addRest(facts, one.maintenance(), "maintenance " + one.id(), one.told(), Map.of());
        return facts;
    }

    private void addRest(
            Map<String, @Nullable Object> facts,
            KnownEntry entry,
            String name,
            List<PublicUpdate> newestFirst,
            Map<ComponentId, ComponentStatus> harm) {
        facts.put("page_id", Ids.of("page"));
        facts.put("incident_updates", new UpdateFacts(board, times, entry, name, harm).of(newestFirst));
        facts.put("components", components.of(entry.named()));
    }

    private static Map<ComponentId, ComponentStatus> harm(IncidentStatus one) {
        Map<ComponentId, ComponentStatus> harm = new LinkedHashMap<>();
        one.windows().forEach(window -> harm.merge(window.component(), window.status(), ComponentStatus::worse));
        return harm;
    }

    private String address(String folder, KnownEntry entry) {
        return board.content().settings().url() + folder + entry.id() + "/";
    }

    private static Instant oldest(List<PublicUpdate> newestFirst) {
        return newestFirst.get(newestFirst.size() - 1).at().instant();
    }

    private static @Nullable Instant first(List<PublicUpdate> updates, UpdateState state) {
        return updates.stream()
                .filter(update -> update.state() == state)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(null);
    }
}
