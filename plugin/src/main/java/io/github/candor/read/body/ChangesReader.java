package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.StatusNames;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the braces of an update: {@code login: partial_outage, search: operational}. */
final class ChangesReader {
    private final Components components;
    private final Problems problems;
    private final Place place;

    ChangesReader(Components components, Problems problems, Place place) {
        this.components = components;
        this.problems = problems;
        this.place = place;
    }

    /** Returns the statuses that hold from the update on; a group's id stands for each of its members. */
    Map<ComponentId, ComponentStatus> read(@Nullable String braces) {
        Map<ComponentId, ComponentStatus> changes = new LinkedHashMap<>();
        if (braces == null || braces.isBlank()) {
            return changes;
        }
        for (String change : braces.split(",", -1)) {
            String[] sides = change.split(":", 2);
            if (sides.length < 2) {
                problems.report(
                        Rule.UPDATE_FORM,
                        place,
                        "\"" + change.strip() + "\" in the braces is not a component and its status.",
                        "Write them like {login: partial_outage, search: operational}.");
                continue;
            }
            ComponentNode node = ComponentNames.find(sides[0].strip(), components, problems, place);
            ComponentStatus status = StatusNames.find(sides[1].strip(), problems, place);
            if (node != null && status != null) {
                Components.leafIds(node).forEach(id -> changes.put(id, status));
            }
        }
        return changes;
    }
}
