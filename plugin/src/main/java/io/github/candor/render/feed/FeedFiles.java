package io.github.candor.render.feed;

import io.github.candor.manifest.Nature;
import io.github.candor.model.Settings;
import io.github.candor.render.site.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says of the file of a feed where it lies and what it is. */
final class FeedFiles {
    private FeedFiles() {}

    /**
     * Returns what a feed or archive is.
     *
     * @param feed path of the feed to subscribe to, after which items are named
     */
    static Nature nature(Settings settings, SitePath feed, List<FeedItem.Name> items) {
        int prefix = Guids.of(settings, feed.value()).prefix().length() + 1;
        Map<Boolean, List<String>> names = items.stream()
                .collect(Collectors.partitioningBy(
                        FeedItem.Name::isPromised,
                        Collectors.mapping(item -> item.guid().substring(prefix), Collectors.toList())));
        return new Nature.Feed(
                settings.feedId(), Objects.requireNonNull(names.get(true)), Objects.requireNonNull(names.get(false)));
    }

    /** Returns where a feed lies. */
    static SitePath path(FeedScope scope, FeedFamily family, FeedFormat format) {
        return new SitePath(scope.folder() + family.fileName(format));
    }
}
