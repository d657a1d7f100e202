package io.github.candor;

import io.github.candor.git.Git;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.publish.versions.LocalVersions;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.PublicCommits;
import java.nio.file.Path;

/** The history of entries as far as the public saw it, which the versions of the published site tell. */
public final class PublicHistory {
    private PublicHistory() {}

    /** Returns the history of {@code folder}; without any version that is known there, every commit counts as public. */
    public static HistorySource ofFolder(Path folder) {
        return HistorySource.ofFolder(folder, known(folder));
    }

    /** Returns the same for asking again and again. */
    static HistorySource remembering(Path folder) {
        return HistorySource.remembering(folder, known(folder));
    }

    /** Returns of which commits the versions before version {@code number} were built. */
    static PublicCommits before(int number, PublishedVersions versions) {
        return PublicCommits.of(versions.newestFirst().stream()
                .filter(version -> version.number() < number)
                .map(PublishedVersion::contentCommit)
                .toList());
    }

    private static PublicCommits.Source known(Path folder) {
        return content -> {
            PublishedVersions versions =
                    LocalVersions.of(Git.in(folder), content.settings().url());
            return versions == null ? PublicCommits.EVERY : before(versions.next(), versions);
        };
    }
}
