package io.github.candor.publish.versions;

import io.github.candor.address.Address;
import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clone has heard of a site's versions: the branches that are here are read, and no remote is asked. */
public final class LocalVersions {
    private LocalVersions() {}

    /**
     * Returns the versions of the site at {@code url}, of two branches those of the longer one; null where no branch has any.
     *
     * @param git in the folder of the content, which may be in no repository
     */
    public static @Nullable PublishedVersions of(Git git, URI url) throws IOException {
        GitAnswer refs = git.attempt("for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes");
        PublishedVersions longest = null;
        for (String ref : refs.isGood() ? refs.text().lines().toList() : List.<String>of()) {
            PublishedVersions versions = read(git, ref);
            boolean isOurs =
                    versions.newest() != null && versions.newest().url().equals(url);
            if (isOurs && (longest == null || versions.next() > longest.next())) {
                longest = versions;
            }
        }
        return longest;
    }

    private static PublishedVersions read(Git git, String ref) throws IOException {
        GitAnswer json = git.attempt("cat-file", "blob", ref + ":" + Address.VERSION_LIST.at());
        try {
            return json.isGood() ? VersionsReader.read(json.text()) : PublishedVersions.NONE;
        } catch (RefusalException e) {
            // Another's file of that name, which publishing would answer; here it says nothing.
            return PublishedVersions.NONE;
        }
    }
}
