package io.github.candor.publish;

import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a site is published.
 *
 * @param remote name of a remote of the content's repository, like {@code origin}, or an address or path
 * @param branch like {@code gh-pages}
 */
public record Target(String remote, String branch) {
    /** Begin of the tags' names; the number of the version follows. */
    public static final String TAG = "site/";

    /**
     * Returns the address that is pushed to.
     *
     * @param content folder of the content, whose repository knows the remote
     * @throws PublishException if there is no such remote
     */
    public String address(Path content) throws IOException, PublishException {
        ContentRepository.require(Git.in(content), content);
        boolean isName = !branch.startsWith("refs/")
                && Git.in(content)
                        .attempt("check-ref-format", "--branch", branch)
                        .isGood();
        if (!isName) {
            throw new PublishException(
                    "candor.branch \"" + branch + "\" is no name of a branch. Write it like gh-pages.");
        }
        GitAnswer known = Git.in(content).attempt("remote", "get-url", "--push", "--", remote);
        if (known.isGood()) {
            return known.line();
        }
        if (remote.matches("[A-Za-z0-9._-]+")) {
            String names = Git.in(content).attempt("remote").line();
            throw new PublishException("There is no remote \"" + remote + "\" in the repository of " + content
                    + ", which has "
                    + (names.isEmpty() ? "none" : String.join(", ", names.split("\n", -1)))
                    + ". Name one with candor.remote, or the address of a repository.");
        }
        return remote;
    }

    /** Returns the branch's full name. */
    String ref() {
        return "refs/heads/" + branch;
    }

    /** Returns the full name of a version's tag. */
    static String tag(int number) {
        return "refs/tags/" + TAG + number;
    }
}
