package io.github.candor.render.api.v2;

import io.github.candor.model.UpdateState;
import io.github.candor.render.json.KeyGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident, or what a window of maintenance has of one. The keys of its times stand among its own.
 *
 * @param status the word of its state: from {@code investigating} to {@code postmortem}; of maintenance {@code scheduled},
 *     {@code in_progress}, {@code verifying} or {@code completed}
 * @param impact {@code none}, {@code minor}, {@code major} or {@code critical}; of maintenance always {@code maintenance}
 * @param shortlink absolute address of its page
 * @param startedAt of maintenance when it really began, else when it is planned to
 * @param incidentUpdates newest first
 * @param components those hit, or under maintenance, as they are now
 */
record IncidentDocument(
        String id,
        String name,
        String status,
        Times times,
        String impact,
        String shortlink,
        Instant startedAt,
        String pageId,
        List<UpdateDocument> incidentUpdates,
        List<ComponentDocument> components)
        implements KeyGroup {
    /**
     * When the public was told what.
     *
     * @param createdAt when it first heard of it
     * @param updatedAt when anything of it last happened or was said
     * @param monitoringAt when it was first told that it is being watched, or that the work is being verified
     * @param resolvedAt when it was over
     */
    record Times(
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant monitoringAt,
            @Nullable Instant resolvedAt) implements KeyGroup {}

    IncidentDocument {
        incidentUpdates = List.copyOf(incidentUpdates);
        components = List.copyOf(components);
    }

    /** Returns the same as completed at {@code at}, as its newest update then says. */
    IncidentDocument over(Instant at) {
        String completed = UpdateState.COMPLETED.id();
        List<UpdateDocument> updates = new ArrayList<>(incidentUpdates);
        updates.set(0, updates.get(0).declaring(completed));
        Times over = new Times(times.createdAt(), times.updatedAt(), times.monitoringAt(), at);
        return new IncidentDocument(
                id, name, completed, over, impact, shortlink, startedAt, pageId, updates, components);
    }
}
