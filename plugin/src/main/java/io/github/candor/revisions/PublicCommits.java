package io.github.candor.revisions;

import io.github.candor.model.SiteContent;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;

/**
 * Of which commits of the content a site was published: what stood only between two of them nobody saw.
 *
 * @param isKnown whether that is known; else every commit of the main line counts
 * @param names git's names of those commits
 */
public record PublicCommits(boolean isKnown, Set<String> names) {
    /** Nobody knows, so that every commit counts. */
    public static final PublicCommits EVERY = new PublicCommits(false, Set.of());

    public PublicCommits {
        names = Set.copyOf(names);
    }

    /** Returns those that {@code names}, none when nothing was published yet. */
    public static PublicCommits of(Collection<String> names) {
        return new PublicCommits(true, Set.copyOf(names));
    }

    /** Where it is looked up. */
    @FunctionalInterface
    public interface Source {
        /** Returns what is known of the site that is made of {@code content}. */
        PublicCommits of(SiteContent content) throws IOException;
    }
}
