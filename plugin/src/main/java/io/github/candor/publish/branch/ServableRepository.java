package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitException;
import io.github.candor.git.Whereabouts;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Path;

/** Knows which repositories can be published from. */
final class ServableRepository {
    private ServableRepository() {}

    /**
     * Returns where the content lies in a repository that can be published from.
     *
     * @throws RefusalException if it is in none, or in one of another format
     */
    static Whereabouts require(Git git, Path content) throws IOException {
        Whereabouts place = place(git, content);
        if (!place.format().equals("sha1")) {
            throw new RefusalException("The repository of " + content + " is in git's format " + place.format()
                    + ", which cannot be published from, nor to GitHub; use one in the usual format, sha1.");
        }
        return place;
    }

    private static Whereabouts place(Git git, Path content) throws IOException {
        try {
            return Whereabouts.of(git);
        } catch (GitException e) {
            if (e.said() == null) {
                throw e;
            }
            throw new RefusalException("The content in " + content + " is in no git repository (" + e.said()
                    + "). A version names the commit that it was built from: begin with \"git init\" and a commit.");
        }
    }
}
