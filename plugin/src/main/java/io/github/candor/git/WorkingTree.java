package io.github.candor.git;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The files that are checked out, and the branch that they are of. */
public final class WorkingTree {
    private static final String BRANCHES = "refs/heads/";

    private final Git git;

    private WorkingTree(Git git) {
        this.git = git;
    }

    /** Returns the one that the folder of {@code git} is in. */
    public static WorkingTree of(Git git) {
        return new WorkingTree(git);
    }

    /** Returns whether there is one. */
    boolean isThere() throws IOException {
        return git.attempt("rev-parse", "--is-inside-work-tree").isGood();
    }

    /** Returns the branch that is checked out, like {@code main}, or an empty text where it is none. */
    public String branch() throws IOException {
        GitAnswer answer = git.attempt("symbolic-ref", "--quiet", "HEAD");
        String ref = answer.line();
        return answer.isGood() && ref.startsWith(BRANCHES) ? ref.substring(BRANCHES.length()) : "";
    }

    /** Returns whether git knows {@code file}, be it there or not. */
    boolean isTracked(String file) throws IOException {
        return !git.attempt("ls-files", "--", file).text().isEmpty();
    }

    /**
     * Returns the files that are not as the newest commit has them, relative to git's folder.
     *
     * @param folder git's own, from the repository's root; empty or ending in {@code /}
     * @param where names of files and folders in it, beside which nothing is looked at
     */
    public List<String> uncommitted(String folder, List<String> where) throws IOException {
        String[] command = Stream.concat(
                        Stream.of("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--"),
                        where.stream())
                .toArray(String[]::new);
        // Two letters for what happened and a space come before each path, which counts from the root.
        int begin = 3 + folder.length();
        return git.run(command).parts().stream()
                .filter(part -> part.length() > begin)
                .map(part -> part.substring(begin))
                .toList();
    }
}
