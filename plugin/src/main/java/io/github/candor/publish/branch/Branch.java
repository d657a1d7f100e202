package io.github.candor.publish.branch;

import io.github.candor.git.Commits;
import io.github.candor.git.Git;
import io.github.candor.git.GitException;
import io.github.candor.git.GitText;
import io.github.candor.git.Ref;
import io.github.candor.git.Remote;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A branch of a remote repository, which only ever grows: nothing here pushes with force. */
public final class Branch {
    private final Target target;
    private final Remote remote;
    private final Commits commits;
    private @Nullable String inTheWay;

    /** Keeps a branch that is reached by {@code git}. */
    public Branch(Git git, Target target) {
        this.target = target;
        this.remote = new Remote(git, target.remote());
        this.commits = Commits.of(git);
    }

    /**
     * Returns git's name of the newest commit, which is there to be read afterwards, or null where there is no branch.
     *
     * @throws GitException if the remote cannot be reached
     */
    @Nullable
    public String fetch() throws IOException {
        List<Ref> refs = refs();
        inTheWay = Obstacles.of(target, refs);
        String commit = commit(refs);
        if (commit != null && !commits.hasWhole(commit)) {
            fetch(commit);
        }
        return commit;
    }

    private void fetch(String commit) throws IOException {
        try {
            remote.fetch(target.ref());
        } catch (GitException e) {
            // Another process may have fetched the same at the same time, and then git grumbles over nothing.
            if (!commits.hasWhole(commit)) {
                throw e;
            }
        }
    }

    private List<Ref> refs() throws IOException {
        List<String> patterns = new ArrayList<>(List.of(target.ref()));
        patterns.addAll(Obstacles.patterns(target));
        try {
            return remote.refs(patterns);
        } catch (GitException e) {
            String said = e.said();
            if (said == null) {
                throw e;
            }
            throw new GitException("The repository " + GitText.remote(target.remote()) + " cannot be read. Git says: "
                    + said + LoginAdvice.after(said));
        }
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

    /** Asks the remote to take {@code commit} and its tag, both or none. */
    public Remote.Pushed push(String commit, String tag, int number) throws IOException {
        return remote.push(List.of(
                new Remote.Update(commit, target.ref()), new Remote.Update(tag, "refs/tags/" + target.tag(number))));
    }

    /** Asks the remote to take {@code commit}. */
    Remote.Pushed push(String commit) throws IOException {
        return remote.push(List.of(new Remote.Update(commit, target.ref())));
    }

    /** Returns whether {@code commit} is in the branch whose newest commit is {@code newest}. */
    public boolean holds(String commit, @Nullable String newest) throws IOException {
        return newest != null && commits.isAncestor(commit, newest);
    }

    /** Returns the branch's own commit: git also lists names that only end like the one that was asked for. */
    private @Nullable String commit(List<Ref> refs) {
        return refs.stream()
                .filter(ref -> ref.name().equals(target.ref()))
                .findFirst()
                .map(Ref::object)
                .orElse(null);
    }
}
