package io.github.candor.read.folder;

import io.github.candor.model.Entry;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.ReadEntry;
import io.github.candor.read.name.NearMiss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds tags that nobody else uses and that are one letter away from one in use. */
final class TagCheck {
    private static final int SHORTEST = 4;

    private final Problems problems;

    TagCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports each such tag. */
    void check(List<ReadEntry<? extends Entry>> entries) {
        Map<String, List<ReadEntry<?>>> usersByTag = new TreeMap<>();
        entries.forEach(one -> one.entry()
                .info()
                .tags()
                .forEach(tag ->
                        usersByTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(one)));
        Map<String, Set<String>> tagsByRest = tagsByRest(usersByTag);
        usersByTag.forEach((tag, users) -> {
            String other = users.size() == 1 ? twin(tag, tagsByRest, usersByTag) : null;
            if (other != null) {
                problems.report(
                        Rule.SIMILAR_TAG,
                        users.get(0).placeOf("tags", tag::equals),
                        "Nobody else uses the tag \"" + tag + "\", but \"" + other + "\" is in use.",
                        "Use \"" + other + "\" if the same is meant.");
            }
        });
    }

    /** Groups tags by what is left when a letter is dropped, so that twins are found without comparing all with all. */
    private static Map<String, Set<String>> tagsByRest(Map<String, ?> tags) {
        Map<String, Set<String>> byRest = new HashMap<>();
        for (String tag : tags.keySet()) {
            byRest.computeIfAbsent(tag, t -> new TreeSet<>()).add(tag);
            for (int i = 0; i < tag.length(); i++) {
                byRest.computeIfAbsent(without(tag, i), t -> new TreeSet<>()).add(tag);
            }
        }
        return byRest;
    }

    private static @Nullable String twin(
            String tag, Map<String, Set<String>> tagsByRest, Map<String, List<ReadEntry<?>>> usersByTag) {
        Set<String> near = new TreeSet<>(tagsByRest.getOrDefault(tag, Set.of()));
        for (int i = 0; i < tag.length(); i++) {
            near.addAll(tagsByRest.getOrDefault(without(tag, i), Set.of()));
        }
        return near.stream()
                .filter(other -> !other.equals(tag) && Math.min(tag.length(), other.length()) >= SHORTEST)
                .filter(other -> usersByTag.getOrDefault(other, List.of()).size() > 1)
                .filter(other -> NearMiss.distance(tag, other) == 1)
                .findFirst()
                .orElse(null);
    }

    private static String without(String tag, int index) {
        return tag.substring(0, index) + tag.substring(index + 1);
    }
}
