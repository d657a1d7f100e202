package io.github.candor.render.feed;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells pages which feeds there are. */
public final class FeedDirectory {
    private FeedDirectory() {}

    /**
     * A feed that can be subscribed to.
     *
     * @param address below the site's root
     * @param mediaType like {@code application/rss+xml}
     * @param title what it carries and in which format
     */
    public record Entry(String address, String mediaType, String title) {}

    /** Returns the feeds of a component or group, or of the whole site for null. */
    public static List<Entry> of(RenderContext context, @Nullable ComponentNode node) {
        FeedScope scope = new FeedScope(node);
        return Stream.of(FeedFamily.values())
                .flatMap(family -> Stream.of(FeedFormat.values()).map(format -> entry(context, scope, family, format)))
                .toList();
    }

    private static Entry entry(RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        String title = context.words().fill("feed-title-" + family.fileName(), scope.title(context));
        return new Entry(
                scope.folder() + family.fileName() + "." + format.extension(),
                format.mediaType(),
                title + " (" + format.label() + ")");
    }
}
