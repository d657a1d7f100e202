package io.github.candor.status.span;

import io.github.candor.model.ComponentStatus;
import java.util.EnumMap;
import java.util.Map;

/** How many things hold each status at one instant, on the way along the time line. */
public final class StatusCount {
    private final Map<ComponentStatus, Integer> counts = new EnumMap<>(ComponentStatus.class);

    /** Counts one more. */
    public void add(ComponentStatus status) {
        counts.merge(status, 1, Integer::sum);
    }

    /** Counts one less. */
    public void remove(ComponentStatus status) {
        counts.merge(status, -1, Integer::sum);
    }

    /** Returns the worst that anything holds; operational where nothing does. */
    public ComponentStatus worst() {
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
    }
}
