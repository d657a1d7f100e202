package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitText;
import io.github.candor.git.Remote;
import io.github.candor.git.Remotes;
import io.github.candor.git.WorkingTree;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The branch that the content is on, and the remote that it comes from.
 *
 * @param name empty where no branch is checked out
 * @param remote of whose it is, else {@code origin}
 * @param upstream full name of the branch there
 */
public record ContentBranch(Git git, String name, String remote, String upstream) {
    /** Returns the branch that is checked out. */
    static ContentBranch of(Git git) throws IOException {
        String name = WorkingTree.of(git).branch();
        Remotes.Upstream upstream = Remotes.of(git).upstream(name);
        boolean isTracking = !upstream.remote().isEmpty() && !upstream.ref().isEmpty();
        return new ContentBranch(
                git,
                name,
                upstream.remote().isEmpty() ? "origin" : upstream.remote(),
                isTracking ? upstream.ref() : "refs/heads/" + name);
    }

    /** Returns whether {@code target} is this very branch, or would be once that is pushed. */
    boolean is(Target target) throws IOException {
        String own = Remotes.of(git).pushAddress(remote);
        String other = Remotes.of(git).pushAddress(target.remote());
        return upstream.equals(target.ref()) && own != null && own.equals(other == null ? target.remote() : other);
    }

    /**
     * Pushes the branch to where it comes from: never to where only the site goes, which may be public when the content is
     * not.
     *
     * @return what was pushed where, like {@code main to origin}, or null if there is no such remote
     * @throws RefusalException if no branch is checked out, or others have pushed meanwhile
     */
    @Nullable
    String push(PublishOrder order) throws IOException {
        if (name.isEmpty()) {
            throw new RefusalException("No branch is checked out, so that the commit cannot be pushed, and nothing was"
                    + " published. Check one out with \"git switch\".");
        }
        String address = Remotes.of(git).pushAddress(remote);
        if (address == null) {
            return null;
        }
        Target.require(remote, address);
        Remote.Pushed answer =
                new Remote(git.with(order.loginFor(address)), remote).pushAsUser(new Remote.Update("HEAD", upstream));
        if (!answer.isTaken()) {
            String login = LoginAdvice.after(answer.message());
            throw new RefusalException("The commit could not be pushed to "
                    + shortName() + " of " + GitText.remote(remote)
                    + ", so that nothing was published. "
                    + (login.isEmpty()
                            ? "If somebody else was faster, run " + toPull() + ", then "
                            : "It is here, and not lost: once there is a login, run ")
                    + toPush() + ", then candor:publish. Git says:\n" + answer.message() + login);
        }
        return name + " to " + GitText.remote(remote);
    }

    /** Returns the command that brings here what others pushed, in quotes; also where the branch is not tracked yet. */
    public String toPull() {
        return "\"git pull --rebase --autostash " + GitText.remote(remote) + " " + shortName() + "\"";
    }

    /** Returns the command that pushes the branch, in quotes. */
    public String toPush() {
        return "\"git push " + GitText.remote(remote) + " HEAD:" + shortName() + "\"";
    }

    private String shortName() {
        return upstream.replaceFirst("^refs/heads/", "");
    }
}
