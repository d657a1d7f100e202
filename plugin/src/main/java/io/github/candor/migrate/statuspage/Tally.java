package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.Proof.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects differences: those that nothing explains one by one, the others once for each reason, with how often. */
final class Tally {
    private final Map<String, Difference> first = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Difference> unexplained = new ArrayList<>();

    /** Adds a difference, unless both sides are the same. */
    void compare(String what, String where, String theirs, String ours, String reason) {
        if (!theirs.equals(ours)) {
            add(what, where, theirs, ours, reason);
        }
    }

    /** Returns the keys that {@code theirs} has, and {@code ours} has not. */
    List<String> missing(Facts theirs, Facts ours) {
        Set<String> there = ours.mapping().entries().stream()
                .map(entry -> entry.key().text())
                .collect(Collectors.toSet());
        return theirs.mapping().entries().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !there.contains(key))
                .toList();
    }

    /** Adds a difference. */
    void add(String what, String where, String theirs, String ours, String reason) {
        Difference one = new Difference(what, where, theirs, ours, reason);
        if (reason.isEmpty()) {
            unexplained.add(one);
        } else {
            first.putIfAbsent(what + " " + reason, one);
            counts.merge(what + " " + reason, 1, Integer::sum);
        }
    }

    /** Returns all differences. */
    List<Difference> all() {
        List<Difference> all = new ArrayList<>(unexplained);
        first.forEach((key, one) -> {
            int count = counts.getOrDefault(key, 1);
            String where = count == 1 ? one.where() : count + " times, first in " + one.where();
            all.add(new Difference(one.what(), where, one.theirs(), one.ours(), one.reason()));
        });
        return all;
    }
}
