package io.github.candor.publish;

import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import io.github.candor.git.GitException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A branch of a remote repository, which only ever grows: nothing here pushes with force. */
final class Branch {
    private final Git git;
    private final Target target;

    /** Keeps a branch that is reached by {@code git}. */
    Branch(Git git, Target target) {
        this.git = git;
        this.target = target;
    }

    /**
     * Returns git's name of the newest commit, which is there to be read afterwards, or null where there is no branch.
     *
     * @throws io.github.candor.git.GitException if the remote cannot be reached
     */
    @Nullable
    String fetch() throws IOException {
        GitAnswer answer = git.attempt("ls-remote", "--", target.remote(), target.ref());
        if (!answer.isGood()) {
            throw new GitException("The repository " + Git.withoutLogin(target.remote()) + " cannot be read. Git says: "
                    + answer.message());
        }
        String line = answer.line();
        if (line.isEmpty()) {
            return null;
        }
        String commit = line.substring(0, line.indexOf('\t'));
        if (!isHere(commit)) {
            GitAnswer fetched = git.attempt(
                    "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", target.remote(), target.ref());
            // Another process may have fetched the same at the same time, and then git grumbles over nothing.
            if (!fetched.isGood() && !isHere(commit)) {
                throw new GitException("git fetch failed: " + fetched.message());
            }
        }
        return commit;
    }

    /** Asks the remote to take {@code commit} and its tag, both or none. The user's own hooks are for other pushes. */
    GitAnswer push(String commit, String tag, int number) throws IOException {
        return git.attempt(
                "push",
                "--quiet",
                "--no-verify",
                "--atomic",
                "--",
                target.remote(),
                commit + ":" + target.ref(),
                tag + ":" + Target.tag(number));
    }

    /** Returns whether {@code commit} is in the branch whose newest commit is {@code newest}. */
    boolean holds(String commit, @Nullable String newest) throws IOException {
        return newest != null
                && git.attempt("merge-base", "--is-ancestor", commit, newest).isGood();
    }

    private boolean isHere(String commit) throws IOException {
        return git.attempt("rev-list", "--objects", "--no-walk", "--quiet", commit)
                .isGood();
    }
}
