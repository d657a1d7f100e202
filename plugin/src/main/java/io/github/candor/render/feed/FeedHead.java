package io.github.candor.render.feed;

import io.github.candor.model.Settings;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import java.net.URI;
import java.util.List;

/** Says of a feed what is the same for all formats. */
record FeedHead(RenderContext context, FeedScope scope, FeedFamily family) {
    /**
     * Returns the feed with {@code items}.
     *
     * @param feed path of the feed to subscribe to, which names the items also in an archive
     * @param path where this document lies
     */
    Feed feed(SitePath feed, SitePath path, Feed.Chain chain, List<FeedItem> items) {
        Settings settings = context.board().content().settings();
        URI hub = settings.feeds().hub();
        return new Feed(
                Guids.of(settings, path.value()).feed(),
                title(),
                description(),
                settings.title(),
                context.absolute(SitePath.page(scope.page())),
                context.absolute(path),
                context.words().locale().toLanguageTag(),
                feed.equals(path) || items.isEmpty()
                        ? scope.changedAt(context.board())
                        : items.get(0).updated(),
                hub == null ? null : hub.toString(),
                chain,
                items);
    }

    /** There are as many feeds of single incidents as incidents, and nothing but their title says more of them. */
    private String description() {
        return scope.kind() == FeedScope.Kind.INCIDENT
                ? ""
                : context.words().fill("feed-description-" + key(), scope.subject());
    }

    /** Returns what the feed is called. */
    String title() {
        return context.words().fill("feed-title-" + key(), scope.subject());
    }

    private String key() {
        return scope.kind() == FeedScope.Kind.POSTMORTEMS ? "postmortems" : family.id();
    }
}
