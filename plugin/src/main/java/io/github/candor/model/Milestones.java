package io.github.candor.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When an incident passed which {@link Milestone}; one that is not known or not reached yet is absent. */
public record Milestones(Map<Milestone, Moment> moments) {
    public Milestones {
        if (!moments.containsKey(Milestone.STARTED)) {
            throw new IllegalArgumentException("an incident has a start");
        }
        moments = Collections.unmodifiableMap(new EnumMap<>(moments));
    }

    /** Returns when the harm began. */
    public Moment started() {
        return Objects.requireNonNull(moments.get(Milestone.STARTED));
    }

    /** Returns when {@code milestone} was passed, or null. */
    public @Nullable Moment get(Milestone milestone) {
        return moments.get(milestone);
    }

    /** Returns the first of {@code milestones} that is known, or null if none is. */
    public @Nullable Moment first(Milestone... milestones) {
        for (Milestone milestone : milestones) {
            Moment moment = moments.get(milestone);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
