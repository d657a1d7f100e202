package io.github.candor.read.name;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up components and groups by the id that an author wrote. */
public final class ComponentNames {
    private ComponentNames() {}

    /** Returns the component or group with the id {@code written}, or reports that there is none and returns null. */
    public static @Nullable ComponentNode find(String written, Components components, Problems problems, Place place) {
        ComponentNode node = ComponentId.isValid(written) ? components.find(new ComponentId(written)) : null;
        if (node == null) {
            problems.report(
                    Rule.UNKNOWN_NAME,
                    place,
                    "There is no component \"" + written + "\".",
                    NearMiss.advice(written, ids(components)));
        }
        return node;
    }

    private static List<String> ids(Components components) {
        return Stream.concat(
                        components.all().stream().map(Component::id),
                        components.groups().stream().map(ComponentGroup::id))
                .map(ComponentId::value)
                .toList();
    }
}
