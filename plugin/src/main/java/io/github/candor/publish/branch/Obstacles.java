package io.github.candor.publish.branch;

import io.github.candor.git.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a remote repository that keep git from making ours: where there is a branch {@code a}, there can be none
 * {@code a/b}, nor the other way round, and tags likewise.
 */
final class Obstacles {
    private static final String BRANCHES = "refs/heads/";
    private static final String TAGS = "refs/tags/";

    private Obstacles() {}

    /** Returns what to ask a remote for to learn of all of them. */
    static List<String> patterns(Target target) {
        List<String> patterns = new ArrayList<>(above(target.ref()));
        patterns.add(target.ref() + "/*");
        patterns.addAll(above(TAGS + target.tag(1)));
        return patterns;
    }

    /**
     * Returns a sentence on the first that is in the way, and what helps, or null.
     *
     * @param refs that the remote has of those that were asked for
     */
    static @Nullable String of(Target target, List<Ref> refs) {
        Set<String> names = refs.stream().map(Ref::name).collect(Collectors.toSet());
        for (String name : names) {
            if (above(target.ref()).contains(name) || name.startsWith(target.ref() + "/")) {
                return "The branch " + name.substring(BRANCHES.length())
                        + " is there, and beside it git can make no branch "
                        + target.branch() + ". Delete it, or choose another with candor.branch, such as "
                        + "-Dcandor.branch=status-site.";
            }
        }
        for (String name : above(TAGS + target.tag(1))) {
            if (names.contains(name)) {
                return "A tag " + name.substring(TAGS.length()) + " is there, and beside it git can make no tag "
                        + target.tag(1) + " for a version. Delete it, or choose another beginning with candor.tags,"
                        + " such as -Dcandor.tags=" + (target.tags().startsWith("status") ? "web/" : "status/") + ".";
            }
        }
        return null;
    }

    /** Returns the names that {@code ref} would lie below, without what every repository has. */
    private static List<String> above(String ref) {
        List<String> above = new ArrayList<>();
        int first = ref.indexOf('/', "refs/".length());
        for (int slash = ref.lastIndexOf('/'); slash > first; slash = ref.lastIndexOf('/', slash - 1)) {
            above.add(ref.substring(0, slash));
        }
        return above;
    }
}
