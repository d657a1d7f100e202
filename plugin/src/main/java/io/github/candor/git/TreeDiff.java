package io.github.candor.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files differ between commits.
 *
 * <p>{@code git diff-tree} follows none of the user's settings, and takes pairs of commits, so that the main line is the
 * asker's to choose.
 */
public final class TreeDiff {
    /** A file that is found elsewhere with at least so much of its lines is the same one; half, git's own, is too little. */
    private static final String SIMILARITY = "-M70%";

    private static final List<String> COMMAND =
            List.of("diff-tree", "--stdin", "--root", "-r", "-z", SIMILARITY, "-l4000", "--no-relative", "--");

    private final Git git;

    private TreeDiff(Git git) {
        this.git = git;
    }

    /** Returns the differences that {@code git} sees. */
    public static TreeDiff of(Git git) {
        return new TreeDiff(git);
    }

    /**
     * Two commits to compare.
     *
     * @param before null where there is nothing before {@code commit}
     */
    public record Pair(String commit, @Nullable String before) {
        private String written() {
            return commit + (before == null ? "" : " " + before) + "\n";
        }
    }

    /**
     * Returns what differs in each pair, by its later commit and in the order of {@code pairs}; nothing for those that do not
     * differ. It is one call for however many of them.
     *
     * @param where is looked, as git writes it; folders are relative to git's own
     */
    public Map<String, List<FileChange>> between(List<Pair> pairs, List<String> where) throws IOException {
        Map<String, List<FileChange>> changes = new LinkedHashMap<>();
        if (pairs.isEmpty()) {
            return changes;
        }
        Set<String> commits = pairs.stream().map(Pair::commit).collect(Collectors.toSet());
        String input = pairs.stream().map(Pair::written).collect(Collectors.joining());
        String[] command = Stream.concat(COMMAND.stream(), where.stream()).toArray(String[]::new);
        Iterator<String> parts = git.run(GitInput.of(input.getBytes(StandardCharsets.US_ASCII)), command)
                .parts()
                .iterator();
        List<FileChange> files = new ArrayList<>();
        while (parts.hasNext()) {
            String part = parts.next();
            if (commits.contains(part)) {
                files = new ArrayList<>();
                changes.put(part, files);
            } else if (part.startsWith(":")) {
                files.add(change(part.split(" ", -1), parts));
            }
        }
        return changes;
    }

    /**
     * Reads one change of git's.
     *
     * @param facts both modes, both names of bytes, and a letter for what happened
     * @param paths one, or two if it was moved
     */
    private static FileChange change(String[] facts, Iterator<String> paths) {
        boolean isFile = facts[1].startsWith("100");
        boolean isMoved = facts[4].startsWith("R");
        String first = paths.next();
        return new FileChange(
                isMoved ? paths.next() : first, isMoved ? first : null, isFile ? facts[3] : null, facts[4].equals("A"));
    }

    /** Returns where files below git's folder went between two commits, by where they were, relative to that folder. */
    public Map<String, String> renames(String before, String after) throws IOException {
        Iterator<String> parts = git.attempt(
                        "diff", "--relative", "--name-status", "-z", "-M", "--diff-filter=R", before, after, "--", ".")
                .parts()
                .iterator();
        Map<String, String> renames = new LinkedHashMap<>();
        while (parts.hasNext()) {
            // How sure git is that it is the same file comes before both paths.
            parts.next();
            renames.put(parts.next(), parts.next());
        }
        return renames;
    }
}
