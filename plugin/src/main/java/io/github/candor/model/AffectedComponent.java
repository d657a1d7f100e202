package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that an entry names, and how badly it was hit.
 *
 * @param id of a component, never of a group
 * @param status the worst status stated for it
 * @param stated what it was like from the start of the incident until an update changes it; null where only updates or
 *     windows tell
 * @param windows what the author stated in the front matter, where the worst holds if they overlap; empty when the windows follow from the
 *     updates or from the milestones
 */
public record AffectedComponent(
        ComponentId id, ComponentStatus status, @Nullable ComponentStatus stated, List<ImpactWindow> windows) {
    public AffectedComponent {
        windows = List.copyOf(windows);
    }

    /** Makes one that was hit from the start of the incident on, or in {@code windows} if there are any. */
    public AffectedComponent(ComponentId id, ComponentStatus status, List<ImpactWindow> windows) {
        this(id, status, windows.isEmpty() ? status : null, windows);
    }

    /** Returns whether anything was wrong with it; false for one that is only named, to say that it went on working. */
    public boolean isHit() {
        return status != ComponentStatus.OPERATIONAL;
    }

    /** Returns the worst status of any of {@code affected}; operational for none. */
    public static ComponentStatus worst(List<AffectedComponent> affected) {
        return affected.stream()
                .map(AffectedComponent::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
    }
}
