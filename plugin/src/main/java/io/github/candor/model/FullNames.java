package io.github.candor.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds names by which components and groups can be told apart: that of the group comes first, and if need be the id last. */
final class FullNames {
    private FullNames() {}

    /**
     * Returns a name for each of {@code nodes}, no two alike.
     *
     * @param groupsByMember the group of each component that is in one
     */
    static Map<ComponentId, String> of(
            Collection<ComponentNode> nodes, Map<ComponentId, ComponentGroup> groupsByMember) {
        Map<ComponentId, String> own = new LinkedHashMap<>();
        nodes.forEach(node -> own.put(node.id(), node.name()));
        Map<ComponentId, String> grouped = apart(own, id -> {
            ComponentGroup group = groupsByMember.get(id);
            return group == null ? own.get(id) : group.name() + " – " + own.get(id);
        });
        return apart(grouped, id -> grouped.get(id) + " (" + id + ")");
    }

    /** Gives those that share a name another. */
    private static Map<ComponentId, String> apart(
            Map<ComponentId, String> names, Function<ComponentId, String> longer) {
        Map<String, Integer> counts = new HashMap<>();
        names.values().forEach(name -> counts.merge(plain(name), 1, Integer::sum));
        Map<ComponentId, String> told = new LinkedHashMap<>();
        names.forEach((id, name) -> told.put(id, counts.getOrDefault(plain(name), 0) > 1 ? longer.apply(id) : name));
        return told;
    }

    /** Names that differ in capitals alone are alike to who reads them. */
    private static String plain(String name) {
        return OneCase.lower(name.strip());
    }
}
