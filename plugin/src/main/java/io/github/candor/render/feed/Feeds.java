package io.github.candor.render.feed;

import io.github.candor.manifest.Nature;
import io.github.candor.model.Settings;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every feed: in both families and every format, for the whole site, maintenance, post-mortems, and each component and
 * group; of a single incident its updates, in one format.
 */
public final class Feeds implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        Stream<FeedScope> incidents = context.board().incidents().stream().map(one -> FeedScope.of(context, one));
        return Stream.concat(FeedScope.all(context).stream(), incidents).flatMap(scope -> files(context, scope));
    }

    private static Stream<Supplier<SiteFile>> files(RenderContext context, FeedScope scope) {
        return scope.families().stream()
                .flatMap(family -> scope.formats().stream().flatMap(format -> {
                    return scope.hasArchives(family, format)
                            ? new FeedArchive(context, family, format, scope).files()
                            : Stream.of(PlannedFile.at(
                                    path(scope, family, format), () -> single(context, scope, family, format)));
                }));
    }

    private static SiteFile single(RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        SitePath path = path(scope, family, format);
        Settings settings = context.board().content().settings();
        var newest = new FeedItems(context, Guids.of(settings, path.value()))
                .of(family, scope).stream()
                        .limit(scope.items(settings.feedItems()))
                        .map(candidate -> candidate.item().get())
                        .toList();
        Feed feed = new FeedHead(context, scope, family).feed(path, path, Feed.Chain.NONE, newest);
        return new SiteFile.Rendered(path, format.write(feed), nature(settings, path, newest));
    }

    /**
     * Returns what a feed or archive is.
     *
     * @param feed path of the feed to subscribe to, after which items are named
     */
    static Nature nature(Settings settings, SitePath feed, List<FeedItem> items) {
        int prefix = Guids.of(settings, feed.value()).prefix().length() + 1;
        Map<Boolean, List<String>> names = items.stream()
                .collect(Collectors.partitioningBy(
                        FeedItem::isPromised,
                        Collectors.mapping(item -> item.guid().substring(prefix), Collectors.toList())));
        return new Nature.Feed(
                settings.feedId(), Objects.requireNonNull(names.get(true)), Objects.requireNonNull(names.get(false)));
    }

    /** Returns where a feed lies. */
    static SitePath path(FeedScope scope, FeedFamily family, FeedFormat format) {
        return new SitePath(scope.folder() + family.fileName(format));
    }

    /** Atom wants a date even where nothing ever happened: then the feed is as old as the record of what it is about. */
    static Instant changedAt(StatusBoard board, FeedScope scope) {
        return Stream.concat(
                        scope.incidents().stream().map(IncidentStatus::changedAt),
                        scope.maintenance().stream().map(MaintenanceStatus::changedAt))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> board.recordedSince(scope.nodes()));
    }
}
