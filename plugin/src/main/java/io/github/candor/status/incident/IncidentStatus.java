package io.github.candor.status.incident;

import io.github.candor.model.ComponentId;
import io.github.candor.model.EntryId;
import io.github.candor.model.Milestones;
import io.github.candor.model.Timeline;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands at one instant, after its start.
 *
 * @param incident what is known of the author's facts
 * @param state of the newest update; {@code UPDATE} never
 * @param isOpen whether it has not been declared over
 * @param milestones those that have passed
 * @param updates newest first; the milestones where the author wrote none
 * @param timeline its introduction and the entries that have passed, oldest first
 * @param windows in time order, then by component
 * @param affectedTime length of the union of all windows in which any component was in trouble, up to now
 * @param measurements those that can be taken; one that lacks an end is absent, but {@code DURATION} always is there
 * @param changedAt latest instant, not after now, at which anything of it happened or was said
 */
public record IncidentStatus(
        KnownIncident incident,
        UpdateState state,
        boolean isOpen,
        Milestones milestones,
        List<PublicUpdate> updates,
        Timeline timeline,
        List<ComponentWindow> windows,
        Duration affectedTime,
        Map<Interval, Measurement> measurements,
        Instant changedAt) {
    public IncidentStatus {
        updates = List.copyOf(updates);
        windows = List.copyOf(windows);
        measurements = Collections.unmodifiableMap(new EnumMap<>(measurements));
    }

    /** Returns the incident's id. */
    public EntryId id() {
        return incident.id();
    }

    /** Returns the measurement of {@code interval}, or null where an end is not known. */
    public @Nullable Measurement measurement(Interval interval) {
        return measurements.get(interval);
    }

    /** Returns the windows of one component, in time order. */
    public List<ComponentWindow> windowsOf(ComponentId component) {
        return windows.stream().filter(one -> one.component().equals(component)).toList();
    }
}
