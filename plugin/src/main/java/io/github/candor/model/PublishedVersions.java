package io.github.candor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All versions of a site that were published.
 *
 * @param newestFirst their numbers fall by one, down to 1
 */
public record PublishedVersions(List<PublishedVersion> newestFirst) {
    /** Nothing was published yet. */
    public static final PublishedVersions NONE = new PublishedVersions(List.of());

    public PublishedVersions {
        newestFirst = List.copyOf(newestFirst);
        for (int i = 0; i < newestFirst.size(); i++) {
            if (newestFirst.get(i).number() != newestFirst.size() - i) {
                throw new IllegalArgumentException("not version " + (newestFirst.size() - i) + " but "
                        + newestFirst.get(i).number());
            }
        }
    }

    /** Returns the version that is live, or null when there is none. */
    public @Nullable PublishedVersion newest() {
        return newestFirst.isEmpty() ? null : newestFirst.get(0);
    }

    /** Returns the version with this number, or null if there is none. */
    public @Nullable PublishedVersion find(int number) {
        return number < 1 || number > newestFirst.size() ? null : newestFirst.get(newestFirst.size() - number);
    }

    /** Returns the number that the next version has. */
    public int next() {
        return newestFirst.size() + 1;
    }

    /** Returns the same with one version more. */
    public PublishedVersions with(PublishedVersion next) {
        return new PublishedVersions(
                Stream.concat(Stream.of(next), newestFirst.stream()).toList());
    }
}
