package io.github.candor.publish.versions;

import io.github.candor.address.Address;
import io.github.candor.git.BlobReader;
import io.github.candor.git.Git;
import io.github.candor.git.Ref;
import io.github.candor.git.Refs;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.net.URI;
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
        PublishedVersions longest = null;
        for (Ref ref : Refs.of(git).branches()) {
            PublishedVersions versions = read(git, ref);
            boolean isOurs =
                    versions.newest() != null && versions.newest().url().equals(url);
            if (isOurs && (longest == null || versions.next() > longest.next())) {
                longest = versions;
            }
        }
        return longest;
    }

    private static PublishedVersions read(Git git, Ref ref) throws IOException {
        String json = BlobReader.of(git).text(ref.object(), Address.VERSION_LIST.at());
        try {
            return json == null ? PublishedVersions.NONE : VersionsReader.read(json);
        } catch (RefusalException e) {
            // Another's file of that name, which publishing would answer; here it says nothing.
            return PublishedVersions.NONE;
        }
    }
}
