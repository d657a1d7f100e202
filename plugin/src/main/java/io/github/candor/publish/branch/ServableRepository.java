package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Path;

/** Knows which repositories can be published from. */
final class ServableRepository {
    private ServableRepository() {}

    /**
     * Fails unless the content is in a repository that can be served.
     *
     * @throws RefusalException if it is in none, or in one of another format
     */
    static void require(Git git, Path content) throws IOException {
        GitAnswer there = git.attempt("rev-parse", "--show-prefix");
        if (!there.isGood()) {
            throw new RefusalException("The content in " + content + " is in no git repository (" + there.message()
                    + "). A version names the commit that it was built from: begin with \"git init\" and a commit.");
        }
        String format = git.attempt("rev-parse", "--show-object-format").line();
        if (!format.isEmpty() && !format.equals("sha1")) {
            throw new RefusalException("The repository of " + content + " is in git's format " + format
                    + ", which cannot be published from, nor to GitHub; use one in the usual format, sha1.");
        }
    }
}
