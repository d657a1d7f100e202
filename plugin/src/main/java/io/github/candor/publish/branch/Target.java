package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.Refs;
import io.github.candor.git.RemoteAddress;
import io.github.candor.git.Remotes;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a site is published.
 *
 * @param remote name of a remote of the content's repository, like {@code origin}, or an address or path
 * @param branch like {@code gh-pages}
 * @param tags what the names of the versions' tags begin with, like {@code site/}; the number of the version follows
 */
public record Target(String remote, String branch, String tags) {
    private static final String TAGS = "site/";

    /** Keeps a target whose tags are called {@code site/1} and so on. */
    public Target(String remote, String branch) {
        this(remote, branch, TAGS);
    }

    /**
     * Returns the address that is pushed to.
     *
     * @param content folder of the content, whose repository knows the remote
     * @throws RefusalException if there is no such remote
     */
    public String address(Path content) throws IOException {
        ServableRepository.require(Git.in(content), content);
        Git git = Git.in(content);
        if (!Refs.of(git).isBranchName(branch)) {
            throw new RefusalException(
                    "candor.branch \"" + branch + "\" is not the name of a branch. Write it like gh-pages.");
        }
        if (!Refs.of(git).isTagName(tag(1))) {
            throw new RefusalException(
                    "candor.tags \"" + tags + "\" cannot begin the name of a tag. Write it like site/.");
        }
        String known = Remotes.of(git).pushAddress(remote);
        if (known != null) {
            require(remote, known);
            return known;
        }
        if (remote.matches("[A-Za-z0-9._-]+")) {
            List<String> names = Remotes.of(git).names();
            throw new RefusalException("There is no remote \"" + remote + "\" in the repository of " + content
                    + ", which has "
                    + (names.isEmpty() ? "none" : String.join(", ", names))
                    + ". Name one with candor.remote, or the address of a repository.");
        }
        require("candor.remote", remote);
        if (RemoteAddress.holdsPassword(remote)) {
            throw new RefusalException(
                    "candor.remote holds a password, which Maven prints with -X, and which stays in the"
                            + " history of a shell or in a pom.xml. Leave it out and put it into CANDOR_TOKEN, Maven's settings.xml or"
                            + " a credential helper of git. If others can read where it stood, choose a new one.");
        }
        return remote;
    }

    /**
     * Checks an address before git sees it.
     *
     * @param name of the remote whose it is
     * @throws RefusalException if git would not publish there, or could print a password
     */
    static void require(String name, String address) {
        String fault = RemoteAddress.fault(address);
        if (fault != null) {
            throw new RefusalException("The address of the remote \"" + name + "\" cannot be used. " + fault);
        }
    }

    /** Returns the branch's full name. */
    String ref() {
        return "refs/heads/" + branch;
    }

    /** Returns the name of a version's tag. */
    public String tag(int number) {
        return tags + number;
    }
}
