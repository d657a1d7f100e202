package io.github.candor.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A site that was published once, and everything that is needed to build it again.
 *
 * @param number counted from 1 without a gap
 * @param publishedAt when it was published, by the publisher's clock
 * @param builtFor the instant that it shows
 * @param contentCommit git's name of the content, in hexadecimal digits
 * @param pluginVersion of Candor, like {@code 1.2.0}
 * @param url the site's address, as it was built for
 * @param sha256 of the list of the site's files that {@code sha256sum} prints, ordered by path; without the files that tell
 *     of versions and {@code CNAME}
 * @param added how many files the version before did not have
 * @param changed how many files say something else than in the version before; that a page was made later does not count
 * @param removed how many files of the version before are gone
 * @param restores number of the version whose bytes these are, or null for a site built anew
 */
public record PublishedVersion(
        int number,
        Instant publishedAt,
        Instant builtFor,
        String contentCommit,
        String pluginVersion,
        URI url,
        String sha256,
        int added,
        int changed,
        int removed,
        @Nullable Integer restores) {
    public PublishedVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1: " + number);
        }
    }
}
