package io.github.candor.maven.machine;

import io.github.candor.read.name.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds switches that nobody reads: a misspelt {@code candor.pulish}, or one that only another goal has. What passes in
 * silence would be believed.
 *
 * @param goal that runs, like {@code update}
 * @param known switches of each goal of the plugin, without {@code candor.}
 * @param running goals of the same run, whose switches are given together with those of {@code goal}
 */
record Switches(String goal, Map<String, Set<String>> known, Set<String> running) {
    private static final String PREFIX = "candor.";

    /** Inherited parameters that a goal has no use for: it takes the clock, or what a version says, or has no versions. */
    private static final Map<String, Set<String>> UNREAD = Map.ofEntries(
            Map.entry("init", Set.of("now")),
            Map.entry("new", Set.of("now")),
            Map.entry("update", Set.of("now")),
            Map.entry("resolve", Set.of("now")),
            Map.entry("retract", Set.of("now")),
            Map.entry("maintenance", Set.of("now")),
            Map.entry("alert", Set.of("now", "url")),
            Map.entry("notify", Set.of("tags")),
            Map.entry("versions", Set.of("now", "url", "template")),
            Map.entry("checkout", Set.of("now", "url", "template")),
            Map.entry("rollback", Set.of("now", "url", "template")),
            Map.entry("verify", Set.of("now", "url", "template")));

    private static final Set<String> ENTRY_GOALS =
            Set.of("init", "alert", "new", "update", "resolve", "retract", "maintenance");

    Switches {
        known = Map.copyOf(known);
        running = Set.copyOf(running);
    }

    /** Returns what is wrong with switches that were given for this run, by {@code -D}. */
    List<String> givenForThisRun(Collection<String> names) {
        List<String> wrong = new ArrayList<>();
        for (String name : ours(names)) {
            boolean isRead = reads(goal, name) || running.stream().anyMatch(other -> reads(other, name));
            if (!isRead) {
                wrong.add(isKnown(name) ? elsewhere(name) : unknown(name, ""));
            }
        }
        return wrong;
    }

    /** Returns what is wrong with switches that are given for every goal, {@code where}. */
    List<String> givenForAll(Collection<String> names, String where) {
        return ours(names).stream()
                .filter(name -> !isKnown(name) && !name.contains("."))
                .map(name -> unknown(name, where))
                .toList();
    }

    /** Returns what is wrong with elements of a configuration for the goals {@code of}; for null, for all. */
    List<String> configured(Collection<String> elements, @Nullable Collection<String> of) {
        Collection<String> goals = of == null ? known.keySet() : of;
        List<String> wrong = new ArrayList<>();
        for (String element : new TreeSet<>(elements)) {
            if (goals.stream().noneMatch(one -> reads(one, element))) {
                wrong.add(
                        isKnown(element)
                                ? "<" + element + "> in the configuration is not for " + String.join(", ", goals)
                                        + ", but for " + String.join(", ", readers(element)) + "."
                                : "<" + element + "> in the configuration is read by no goal. "
                                        + NearMiss.advice(element, all()));
            }
        }
        return wrong;
    }

    private static Set<String> ours(Collection<String> names) {
        Set<String> ours = new TreeSet<>();
        names.stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> ours.add(name.substring(PREFIX.length())));
        return ours;
    }

    private boolean reads(String one, String name) {
        return known.getOrDefault(one, Set.of()).contains(name)
                && !UNREAD.getOrDefault(one, Set.of()).contains(name);
    }

    private boolean isKnown(String name) {
        return known.values().stream().anyMatch(names -> names.contains(name));
    }

    private Set<String> readers(String name) {
        Set<String> readers = new TreeSet<>();
        known.keySet().stream().filter(one -> reads(one, name)).forEach(readers::add);
        return readers;
    }

    private Set<String> all() {
        Set<String> all = new TreeSet<>();
        known.values().forEach(all::addAll);
        return all;
    }

    private String elsewhere(String name) {
        if (name.equals("now") && ENTRY_GOALS.contains(goal)) {
            return "candor.now is not a switch of " + goal + ", which takes the clock."
                    + (Set.of("init", "alert").contains(goal) ? "" : " When it happened is said by candor.at.");
        }
        return PREFIX + name + " is not a switch of " + goal + ", but of " + String.join(", ", readers(name)) + "."
                + near(name);
    }

    /** Another goal's switch may also be a misspelt one of this goal. */
    private String near(String name) {
        String near = NearMiss.find(name, known.getOrDefault(goal, Set.of()));
        return near == null || near.equals(name) ? "" : " Did you mean \"" + PREFIX + near + "\"?";
    }

    private String unknown(String name, String where) {
        Set<String> own = new TreeSet<>();
        known.getOrDefault(goal, Set.of()).stream()
                .filter(one -> reads(goal, one))
                .forEach(own::add);
        String nearest = NearMiss.find(name, own);
        String near = nearest != null ? nearest : NearMiss.find(name, all());
        return PREFIX + name + where + " is not a switch of any goal. "
                + (near != null ? "Did you mean \"" + PREFIX + near + "\"?" : "Those of " + goal + " are " + list(own));
    }

    private static String list(Set<String> names) {
        return names.stream().map(name -> PREFIX + name).collect(Collectors.joining(", ", "", "."));
    }
}
