package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.git.Git;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who wrote what came with each commit.
 *
 * <p>What a merge brought was written by the authors of the merged commits, not by who merged them.
 *
 * @param isShown whether names are wanted
 * @param byMerge names by path, for each commit of the main line that merged others
 */
record Authors(boolean isShown, Map<Commit, Map<String, Set<String>>> byMerge) {
    /** No names are wanted. */
    static final Authors NONE = new Authors(false, Map.of());

    Authors {
        byMerge = Collections.unmodifiableMap(byMerge);
    }

    /** Returns the authors of what lies in {@code folders}, relative to git's folder. */
    static Authors of(Git git, List<String> folders, CommitGraph graph) throws IOException {
        Map<Commit, Commit> mergeOf = new HashMap<>();
        graph.merged().forEach((merge, came) -> came.forEach(commit -> mergeOf.put(commit, merge)));
        List<CommitChanges> changes = Differences.in(git, folders).of(new ArrayList<>(mergeOf.keySet()));
        Map<Commit, Map<String, Set<String>>> byMerge = new HashMap<>();
        for (CommitChanges one : changes) {
            Map<String, Set<String>> byPath =
                    byMerge.computeIfAbsent(mergeOf.get(one.commit()), merge -> new HashMap<>());
            one.files()
                    .forEach(file -> byPath.computeIfAbsent(file.path(), path -> new TreeSet<>())
                            .add(one.commit().author()));
        }
        return new Authors(true, byMerge);
    }

    /** Returns who wrote what {@code commit} made of the file at {@code path}; empty if no names are wanted. */
    List<String> of(Commit commit, String path) {
        if (!isShown) {
            return List.of();
        }
        Set<String> names = byMerge.getOrDefault(commit, Map.of()).getOrDefault(path, Set.of());
        return names.isEmpty() ? List.of(commit.author()) : List.copyOf(names);
    }
}
