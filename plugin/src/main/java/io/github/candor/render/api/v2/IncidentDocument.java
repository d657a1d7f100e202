package io.github.candor.render.api.v2;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident.
 *
 * @param status the word of its state, from {@code investigating} to {@code postmortem}
 * @param createdAt when the public first heard of it
 * @param updatedAt when anything of it last happened or was said
 * @param monitoringAt when the public was first told that it is being watched
 * @param impact {@code none}, {@code minor}, {@code major} or {@code critical}
 * @param shortlink absolute address of its page
 * @param incidentUpdates newest first
 * @param components those hit, as they are now
 */
record IncidentDocument(
        String id,
        String name,
        String status,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant monitoringAt,
        @Nullable Instant resolvedAt,
        String impact,
        String shortlink,
        Instant startedAt,
        String pageId,
        List<UpdateDocument> incidentUpdates,
        List<ComponentDocument> components) {
    IncidentDocument {
        incidentUpdates = List.copyOf(incidentUpdates);
        components = List.copyOf(components);
    }
}
