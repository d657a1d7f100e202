package io.github.candor.read.name;

import io.github.candor.model.ComponentStatus;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up component statuses by the word that an author wrote; maintenance is not one that an author gives. */
public final class StatusNames {
    private static final List<String> WORDS = Stream.of(ComponentStatus.values())
            .filter(status -> status != ComponentStatus.UNDER_MAINTENANCE)
            .map(ComponentStatus::id)
            .toList();

    private StatusNames() {}

    /** Returns the status named {@code written}, or reports that there is none and returns null. */
    public static @Nullable ComponentStatus find(String written, Problems problems, Place place) {
        for (ComponentStatus status : ComponentStatus.values()) {
            if (WORDS.contains(written) && status.id().equals(written)) {
                return status;
            }
        }
        problems.report(
                Rule.UNKNOWN_STATUS,
                place,
                "\"" + written + "\" is not a component status.",
                NearMiss.advice(written, WORDS));
        return null;
    }
}
