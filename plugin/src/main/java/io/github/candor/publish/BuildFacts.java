package io.github.candor.publish;

import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * From what a site was built: enough to build it again.
 *
 * @param content git's name of the commit of the content
 * @param builtFor the instant that it shows, in whole seconds
 * @param url the site's address
 * @param pluginVersion of Candor
 * @param published of which commits versions before it were built
 */
public record BuildFacts(String content, Instant builtFor, URI url, String pluginVersion, Set<String> published) {
    public BuildFacts {
        published = Set.copyOf(published);
    }

    /** Returns whether the site knows of all commits of which {@code versions} were built. */
    boolean isBuiltAfter(PublishedVersions versions) {
        return versions.newestFirst().stream()
                .map(PublishedVersion::contentCommit)
                .allMatch(commit -> commit.equals(content) || published.contains(commit));
    }
}
