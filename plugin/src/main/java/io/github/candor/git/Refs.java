package io.github.candor.git;

import java.io.IOException;
import java.util.List;

/** The names of a repository that stand for commits. */
public final class Refs {
    private final Git git;

    private Refs(Git git) {
        this.git = git;
    }

    /** Returns those of the repository that the folder of {@code git} is in. */
    public static Refs of(Git git) {
        return new Refs(git);
    }

    /** Returns all branches, those of remotes as they were last heard of too; none where there is no repository. */
    public List<Ref> branches() throws IOException {
        GitAnswer answer =
                git.attempt("for-each-ref", "--format=%(refname)%00%(objectname)", "refs/heads", "refs/remotes");
        return answer.isGood() ? answer.text().lines().map(Refs::ref).toList() : List.of();
    }

    private static Ref ref(String line) {
        int end = line.indexOf('\0');
        return new Ref(line.substring(0, end), line.substring(end + 1));
    }

    /** Returns whether a branch of a remote has {@code commit}, as far as was heard of. */
    public boolean isInRemote(String commit) throws IOException {
        return !git.run("for-each-ref", "--count=1", "--contains", commit, "refs/remotes")
                .line()
                .isEmpty();
    }

    /** Returns whether a branch can be called {@code name}. */
    public boolean isBranchName(String name) throws IOException {
        return !name.startsWith("refs/")
                && git.attempt("check-ref-format", "--branch", name).isGood();
    }

    /** Returns whether a tag can be called {@code name}. */
    public boolean isTagName(String name) throws IOException {
        return git.attempt("check-ref-format", "refs/tags/" + name).isGood();
    }
}
