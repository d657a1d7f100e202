package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.git.Commits;
import io.github.candor.git.Git;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All commits that one commit stands on, itself among them.
 *
 * @param byId commits by name
 * @param mainLine newest first; what was public at any time is what one of them has
 */
record CommitGraph(Map<String, Commit> byId, List<Commit> mainLine) {
    CommitGraph {
        byId = Collections.unmodifiableMap(byId);
        mainLine = List.copyOf(mainLine);
    }

    /** Returns the commits that {@code commit} stands on. */
    static CommitGraph of(Git git, String commit) throws IOException {
        Map<String, Commit> byId = new HashMap<>();
        Commits.of(git).upTo(commit).forEach(one -> byId.put(one.id(), one));
        return new CommitGraph(byId, mainLine(byId, commit));
    }

    private static List<Commit> mainLine(Map<String, Commit> byId, String newest) {
        List<Commit> line = new ArrayList<>();
        Commit commit = byId.get(newest);
        while (commit != null) {
            line.add(commit);
            String before = MainLine.before(commit);
            commit = before == null ? null : byId.get(before);
        }
        return line;
    }

    /**
     * Returns, for each commit of the main line that merged others, those that came with it; in no order.
     *
     * <p>They are its ancestors that are no ancestors of what was before it on the main line.
     */
    Map<Commit, List<Commit>> merged() {
        Map<Commit, List<Commit>> merged = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = mainLine.size() - 1; i >= 0; i--) {
            Commit commit = mainLine.get(i);
            List<Commit> came = unseen(commit, seen);
            if (came.size() > 1) {
                came.remove(commit);
                merged.put(commit, came);
            }
        }
        return merged;
    }

    private List<Commit> unseen(Commit from, Set<String> seen) {
        List<Commit> found = new ArrayList<>();
        Deque<@Nullable Commit> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Commit commit = open.pop();
            if (commit != null && seen.add(commit.id())) {
                found.add(commit);
                commit.parents().stream().map(byId::get).forEach(parent -> {
                    if (parent != null) {
                        open.push(parent);
                    }
                });
            }
        }
        return found;
    }
}
