package io.github.candor.status.incident;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Timeline;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands at one instant, after its start.
 *
 * @param incident what is known of the author's facts
 * @param state of the newest update; {@code UPDATE} never
 * @param isOpen whether it has not been declared over, or taken back
 * @param milestones those that have passed
 * @param updates newest first; the milestones where the author wrote none
 * @param timeline its introduction and the entries that have passed, oldest first
 * @param windows in time order, then by component; none of what was taken back
 * @param affectedTime length of the union of all windows in which any component was in trouble, up to now
 * @param measurements those that can be taken; one that lacks an end is absent, but {@code DURATION} always is there, unless
 *     it was taken back
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
        Map<Interval, Measurement> taken = new EnumMap<>(Interval.class);
        taken.putAll(measurements);
        measurements = Collections.unmodifiableMap(taken);
    }

    /** Returns the incident's id. */
    public EntryId id() {
        return incident.id();
    }

    /** Returns whether it is an incident of its own, so that figures count it: it was not taken back. */
    public boolean isCounted() {
        return incident.withdrawn() == null;
    }

    /** Returns whether it turned out to be none. */
    public boolean isRetracted() {
        return state == UpdateState.RETRACTED;
    }

    /** Returns whether it turned out to be part of another, which stands for it wherever incidents are listed. */
    public boolean isMerged() {
        return state == UpdateState.MERGED;
    }

    /** Returns when it was over, or taken back before that; null while it is open. */
    public @Nullable Moment over() {
        Moment resolved = milestones.get(Milestone.RESOLVED);
        Withdrawn withdrawn = incident.withdrawn();
        if (withdrawn == null) {
            return resolved;
        }
        return resolved == null || withdrawn.at().compareTo(resolved) < 0 ? withdrawn.at() : resolved;
    }

    /** Returns the worst status that it gave a component; null where it gave none. */
    public @Nullable ComponentStatus worst() {
        ComponentStatus worst = null;
        for (ComponentWindow window : windows) {
            worst = worst == null ? window.status() : worst.worse(window.status());
        }
        return worst;
    }

    /** Returns the windows that are counted as time affected: those in which a component was in trouble. */
    public List<ComponentWindow> trouble() {
        return windows.stream().filter(window -> window.status().isTrouble()).toList();
    }

    /** Returns the measurement of {@code interval}, or null where an end is not known. */
    public @Nullable Measurement measurement(Interval interval) {
        return measurements.get(interval);
    }

    /** Returns the windows of each component that has any, in time order. */
    public Map<ComponentId, List<ComponentWindow>> windowsByComponent() {
        return windows.stream().collect(Collectors.groupingBy(ComponentWindow::component));
    }
}
