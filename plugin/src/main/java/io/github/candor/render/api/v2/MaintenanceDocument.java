package io.github.candor.render.api.v2;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One window of maintenance: an incident with a plan.
 *
 * @param status {@code scheduled}, {@code in_progress}, {@code verifying} or {@code completed}
 * @param createdAt when it was announced
 * @param monitoringAt when the public was told that the work is being verified
 * @param resolvedAt when it was over
 * @param impact always {@code maintenance}
 * @param startedAt when it really began, else when it is planned to
 * @param incidentUpdates newest first
 * @param components those under maintenance, as they are now
 */
record MaintenanceDocument(
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
        List<ComponentDocument> components,
        Instant scheduledFor,
        Instant scheduledUntil) {
    MaintenanceDocument {
        incidentUpdates = List.copyOf(incidentUpdates);
        components = List.copyOf(components);
    }
}
