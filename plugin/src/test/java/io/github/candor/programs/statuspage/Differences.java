package io.github.candor.programs.statuspage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names what two trees of maps and lists do not have in common, place by place: the trees are too long to be looked at. */
final class Differences {
    private static final String NOTHING = "nothing";

    private Differences() {}

    /** Returns one line for each place; none for equal trees. A key with null is not the same as no key. */
    static List<String> between(Object actual, Object expected) {
        Map<String, String> found = leaves(actual);
        Map<String, String> wanted = leaves(expected);
        List<String> lines = new ArrayList<>();
        found.forEach((place, value) -> {
            if (!value.equals(wanted.get(place))) {
                lines.add(place + " is " + value + ", not " + wanted.getOrDefault(place, NOTHING));
            }
        });
        wanted.forEach((place, value) -> {
            if (!found.containsKey(place)) {
                lines.add(place + " is nothing, not " + value);
            }
        });
        return lines;
    }

    private static Map<String, String> leaves(Object tree) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", tree, leaves);
        return leaves;
    }

    private static void collect(String place, @Nullable Object tree, Map<String, String> leaves) {
        if (tree instanceof Map<?, ?> map) {
            if (map.isEmpty()) {
                leaves.put(place, "empty");
            }
            map.forEach((key, value) -> collect(place + "/" + key, value, leaves));
        } else if (tree instanceof List<?> list) {
            leaves.put(place + "/length", String.valueOf(list.size()));
            for (int i = 0; i < list.size(); i++) {
                collect(place + "/" + i, list.get(i), leaves);
            }
        } else {
            leaves.put(place, tree instanceof String text ? '"' + text + '"' : Objects.toString(tree));
        }
    }
}
