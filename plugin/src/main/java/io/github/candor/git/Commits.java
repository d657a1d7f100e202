package io.github.candor.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commits of a repository: which are here, how they stand to each other, and what they hold. */
public final class Commits {
    private static final String HEADER = "commit ";
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private final Git git;

    private Commits(Git git) {
        this.git = git;
    }

    /** Returns the commits that {@code git} knows. */
    public static Commits of(Git git) {
        return new Commits(git);
    }

    /** Returns git's full name of the commit that {@code revision} means, like {@code HEAD}, or null if it is not here. */
    public @Nullable String find(String revision) throws IOException {
        GitAnswer answer = git.attempt("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return answer.isGood() ? answer.line() : null;
    }

    /**
     * Returns the commit that {@code revision} means by git's full name.
     *
     * @throws GitException if it is not here
     */
    public String get(String revision) throws IOException {
        return git.run("rev-parse", "--verify", "--end-of-options", revision + "^{commit}")
                .line();
    }

    /** Returns the shortest name of a commit that is no other's. */
    String shortened(String revision) throws IOException {
        return git.run("rev-parse", "--short", revision).line();
    }

    /** Returns whether {@code commit} is here. */
    public boolean has(String commit) throws IOException {
        return find(commit) != null;
    }

    /** Returns whether {@code commit} is here with all its files. */
    public boolean hasWhole(String commit) throws IOException {
        return git.attempt("rev-list", "--objects", "--no-walk", "--quiet", commit)
                .isGood();
    }

    /** Returns the commit that {@code commit} was made on, or null if it is the first of all. */
    public @Nullable String parent(String commit) throws IOException {
        return find(commit + "^");
    }

    /**
     * Returns whether {@code one} is {@code other} or in its history.
     *
     * @throws GitException if one of them is not here
     */
    public boolean isAncestor(String one, String other) throws IOException {
        GitAnswer answer = git.attempt("merge-base", "--is-ancestor", one, other);
        if (answer.exitCode() > 1) {
            throw new GitException("merge-base", answer.message());
        }
        return answer.isGood();
    }

    /**
     * Returns the commits of the first line of parents up to {@code tip} whose message has a certain line, newest first.
     *
     * @param line of letters, digits and spaces
     */
    public List<String> withLine(String line, String tip) throws IOException {
        return searched(line, tip, Integer.MAX_VALUE);
    }

    /** Returns the newest of those commits, or null if there is none. */
    public @Nullable String lastWithLine(String line, String tip) throws IOException {
        List<String> found = searched(line, tip, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    private List<String> searched(String line, String tip, int most) throws IOException {
        String grep = "--grep=^" + line + "$";
        return git.run("rev-list", "--first-parent", "--max-count=" + most, "--basic-regexp", grep, tip)
                .text()
                .lines()
                .toList();
    }

    /** Returns all commits that {@code commit} stands on, itself among them. */
    public List<Commit> upTo(String commit) throws IOException {
        String text = git.run("rev-list", "--encoding=UTF-8", "--format=%P%x00%ct%x00%an%x00%s", commit, "--")
                .text();
        List<Commit> all = new ArrayList<>();
        String id = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(HEADER) && line.indexOf('\0') < 0) {
                id = line.substring(HEADER.length());
            } else if (!line.isEmpty()) {
                all.add(commit(id, line.split("\0", -1)));
            }
        }
        return all;
    }

    private static Commit commit(String id, String[] fields) {
        List<String> parents = fields[0].isEmpty() ? List.of() : List.of(fields[0].split(" ", -1));
        return new Commit(id, parents, time(fields[1]), fields[2], fields[3]);
    }

    /** A commit can claim any time, or none that makes sense. */
    private static Instant time(String seconds) {
        boolean isSensible = seconds.matches("\\d{1,12}");
        return Instant.ofEpochSecond(isSensible ? Math.min(Long.parseLong(seconds), LATEST) : 0);
    }

    /**
     * Returns the paths of the files that have {@code text} in them as of {@code commit}, relative to git's folder.
     *
     * @param where is looked, as git writes it: {@code .} for git's folder
     */
    public List<String> filesWith(String text, String commit, String where) throws IOException {
        return git.attempt("grep", "-z", "-l", "-F", "-e", text, commit, "--", where).parts().stream()
                .map(part -> part.substring(part.indexOf(':') + 1))
                .toList();
    }
}
