package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import io.github.candor.git.GitException;
import io.github.candor.git.GitText;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A branch of a remote repository, which only ever grows: nothing here pushes with force. */
public final class Branch {
    private final Git git;
    private final Target target;
    private @Nullable String inTheWay;

    /** Keeps a branch that is reached by {@code git}. */
    public Branch(Git git, Target target) {
        this.git = git;
        this.target = target;
    }

    /**
     * Returns git's name of the newest commit, which is there to be read afterwards, or null where there is no branch.
     *
     * @throws io.github.candor.git.GitException if the remote cannot be reached
     */
    @Nullable
    public String fetch() throws IOException {
        GitAnswer answer = git.attempt(question());
        if (!answer.isGood()) {
            throw new GitException("The repository " + GitText.remote(target.remote()) + " cannot be read. Git says: "
                    + answer.message() + LoginAdvice.after(answer.message()));
        }
        inTheWay = Obstacles.of(target, answer.text());
        String commit = commit(answer);
        if (commit == null) {
            return null;
        }
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

    /**
     * Checks that nothing else has the names that a version needs.
     *
     * @throws RefusalException if something has
     */
    public void requireRoom() {
        if (inTheWay != null) {
            throw new RefusalException(inTheWay + " Nothing was published.");
        }
    }

    private String[] question() {
        return Stream.concat(
                        Stream.of("ls-remote", "--", target.remote(), target.ref()),
                        Obstacles.patterns(target).stream())
                .toArray(String[]::new);
    }

    /** Asks the remote to take {@code commit} and its tag, both or none. The user's own hooks are for other pushes. */
    public GitAnswer push(String commit, String tag, int number) throws IOException {
        return git.attempt(
                "push",
                "--quiet",
                "--no-verify",
                "--atomic",
                "--",
                target.remote(),
                commit + ":" + target.ref(),
                tag + ":refs/tags/" + target.tag(number));
    }

    /** Returns whether {@code commit} is in the branch whose newest commit is {@code newest}. */
    public boolean holds(String commit, @Nullable String newest) throws IOException {
        return newest != null
                && git.attempt("merge-base", "--is-ancestor", commit, newest).isGood();
    }

    /** Returns the branch's own commit: git also lists names that only end like the one that was asked for. */
    private @Nullable String commit(GitAnswer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.endsWith("\t" + target.ref()))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElse(null);
    }

    private boolean isHere(String commit) throws IOException {
        return git.attempt("rev-list", "--objects", "--no-walk", "--quiet", commit)
                .isGood();
    }
}
