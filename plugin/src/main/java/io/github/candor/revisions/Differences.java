package io.github.candor.revisions;

import io.github.candor.git.Git;
import io.github.candor.git.GitInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks git which files differ between commits: one call for however many of them.
 *
 * <p>{@code git diff-tree} follows none of the user's settings, and takes pairs of commits, so that the main line is ours
 * to choose.
 */
final class Differences {
    /** A file that is found elsewhere with at least so much of its lines is the same one; half, git's own, is too little. */
    private static final String SIMILARITY = "-M70%";

    private static final List<String> COMMAND =
            List.of("diff-tree", "--stdin", "--root", "-r", "-z", SIMILARITY, "-l4000", "--no-relative", "--");

    private final Git git;
    private final List<String> where;

    private Differences(Git git, List<String> where) {
        this.git = git;
        this.where = where;
    }

    /** Returns a question about {@code folders}, relative to git's folder. */
    static Differences in(Git git, List<String> folders) {
        return new Differences(git, folders);
    }

    /** Returns a question about all Markdown files of the repository, wherever they lie. */
    static Differences everywhere(Git git) {
        return new Differences(git, List.of(":(top,glob)**/*.md"));
    }

    /** Returns what each commit changed since the one before it on the main line; in their order, without those of nothing. */
    List<CommitChanges> of(List<Commit> commits) throws IOException {
        StringBuilder pairs = new StringBuilder();
        Map<String, Commit> byId = new HashMap<>();
        for (Commit commit : commits) {
            String before = commit.before();
            pairs.append(commit.id()).append(before == null ? "" : " " + before).append('\n');
            byId.put(commit.id(), commit);
        }
        return commits.isEmpty() ? List.of() : parse(ask(pairs.toString()), byId);
    }

    private String[] ask(String pairs) throws IOException {
        String[] command = Stream.concat(COMMAND.stream(), where.stream()).toArray(String[]::new);
        return git.run(GitInput.of(pairs.getBytes(StandardCharsets.US_ASCII)), command)
                .text()
                .split("\0", -1);
    }

    private static List<CommitChanges> parse(String[] parts, Map<String, Commit> byId) {
        List<CommitChanges> all = new ArrayList<>();
        List<FileChange> files = new ArrayList<>();
        Commit commit = null;
        for (int i = 0; i < parts.length; i++) {
            Commit next = byId.get(parts[i]);
            boolean isEnd = next != null || i == parts.length - 1;
            if (isEnd && commit != null) {
                all.add(new CommitChanges(commit, files));
                files = new ArrayList<>();
            }
            if (next != null) {
                commit = next;
            } else if (parts[i].startsWith(":")) {
                String[] facts = parts[i].split(" ", -1);
                boolean isMoved = facts[4].startsWith("R");
                files.add(change(facts, parts[i + 1], isMoved ? parts[i + 2] : ""));
                i += isMoved ? 2 : 1;
            }
        }
        return all;
    }

    /**
     * Reads one line of git's.
     *
     * @param facts both modes, both names of bytes, and a letter for what happened
     */
    private static FileChange change(String[] facts, String path, String movedTo) {
        boolean isFile = facts[1].startsWith("100");
        String blob = isFile ? facts[3] : null;
        boolean isMoved = !movedTo.isEmpty();
        return new FileChange(isMoved ? movedTo : path, isMoved ? path : null, blob, facts[4].equals("A"));
    }
}
