package io.github.candor.render.feed;

import io.github.candor.model.Settings;
import io.github.candor.render.site.MadeFrom;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every feed: in both families and every format, for the whole site, maintenance, post-mortems, and each component and
 * group; of a single incident its updates, in one format, while somebody may follow it.
 */
public final class Feeds implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        Stream<FeedScope> incidents = FeedScope.followed(context).map(one -> FeedScope.of(context, one));
        return Stream.concat(FeedScope.all(context).stream(), incidents).flatMap(scope -> files(context, scope));
    }

    private static Stream<Supplier<SiteFile>> files(RenderContext context, FeedScope scope) {
        return scope.families().stream()
                .flatMap(family -> scope.formats().stream().flatMap(format -> {
                    return scope.hasArchives(family, format)
                            ? new FeedArchive(context, family, format, scope).files()
                            : Stream.of(PlannedFile.of(
                                    Tense.LASTING,
                                    FeedFiles.path(scope, family, format),
                                    () -> single(context, scope, family, format),
                                    () -> from(context, scope, family, format)));
                }));
    }

    /** All that is in the feed of an incident is of that one; the others change as soon as anything is said. */
    private static @Nullable MadeFrom from(
            RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        if (scope.kind() != FeedScope.Kind.INCIDENT) {
            return null;
        }
        SitePath path = FeedFiles.path(scope, family, format);
        Settings settings = context.board().content().settings();
        List<FeedItem.Name> names = new FeedItems(context, Guids.of(settings, path.value()))
                .of(family, scope).stream().map(one -> one.name().get()).toList();
        return new MadeFrom(scope.incidents(), FeedFiles.nature(settings, path, names));
    }

    private static SiteFile single(RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        SitePath path = FeedFiles.path(scope, family, format);
        Settings settings = context.board().content().settings();
        var newest = new FeedItems(context, Guids.of(settings, path.value()))
                .newest(family, scope, scope.items(settings.feeds().items())).stream()
                        .map(candidate -> candidate.item().get())
                        .map(item -> scope.kind() == FeedScope.Kind.INCIDENT ? item.brief() : item)
                        .toList();
        Feed feed = new FeedHead(context, scope, family).feed(path, path, Feed.Chain.NONE, newest);
        return new SiteFile.Rendered(
                path,
                FeedWriter.write(feed, format),
                FeedFiles.nature(
                        settings, path, newest.stream().map(FeedItem::name).toList()));
    }
}
