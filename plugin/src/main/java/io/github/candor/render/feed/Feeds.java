package io.github.candor.render.feed;

import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every feed of the site: both families in every format, for the whole site and for each component and group. */
public final class Feeds implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return FeedScope.all(context).stream()
                .flatMap(scope -> Stream.of(FeedFamily.values())
                        .flatMap(family -> Stream.of(FeedFormat.values())
                                .map(format -> () -> file(context, scope, family, format))));
    }

    private static SiteFile file(RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        SitePath path = new SitePath(scope.folder() + family.fileName() + "." + format.extension());
        return new SiteFile.Rendered(path, format.write(feed(context, scope, family, path)));
    }

    private static Feed feed(RenderContext context, FeedScope scope, FeedFamily family, SitePath path) {
        Guids guids = Guids.of(context.board().content().settings(), path.value());
        List<IncidentStatus> incidents = scope.incidents(context);
        return new Feed(
                guids.feed(),
                context.words().fill("feed-title-" + family.fileName(), scope.title(context)),
                context.words().fill("feed-description-" + family.fileName(), scope.title(context)),
                context.absolute(SitePath.page(scope.folder())),
                context.absolute(path),
                context.words().locale().toLanguageTag(),
                changedAt(incidents),
                new FeedItems(context).of(family, incidents, guids));
    }

    /** Falls back to the beginning of time, because Atom wants a date even where nothing ever happened. */
    private static Instant changedAt(List<IncidentStatus> incidents) {
        return incidents.stream()
                .map(IncidentStatus::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
