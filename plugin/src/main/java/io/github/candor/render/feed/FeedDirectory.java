package io.github.candor.render.feed;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.incident.IncidentStatus;
import java.util.List;
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
     * @param format like {@code Atom}
     * @param isOfUpdates whether it rings for everything that is said, rather than once for each entry
     */
    public record Entry(String address, String mediaType, String title, String format, boolean isOfUpdates) {}

    /** Returns the feeds of a component or group, or of the whole site for null. */
    public static List<Entry> of(RenderContext context, @Nullable ComponentNode node) {
        return entries(context, FeedScope.of(context, node));
    }

    /** Returns the feeds of a single incident that is open; whoever begins to follow what is over hears no more of it. */
    public static List<Entry> of(RenderContext context, IncidentStatus incident) {
        return incident.isOpen() ? entries(context, FeedScope.of(context, incident)) : List.of();
    }

    /** Returns the feeds of all maintenance. */
    public static List<Entry> ofMaintenance(RenderContext context) {
        return entries(context, FeedScope.maintenance(context));
    }

    /** Returns the feeds of all write-ups. */
    public static List<Entry> ofPostmortems(RenderContext context) {
        return entries(context, FeedScope.postmortems(context));
    }

    private static List<Entry> entries(RenderContext context, FeedScope scope) {
        return scope.families().stream()
                .flatMap(family -> scope.formats().stream().map(format -> entry(context, scope, family, format)))
                .toList();
    }

    private static Entry entry(RenderContext context, FeedScope scope, FeedFamily family, FeedFormat format) {
        String title = new FeedHead(context, scope, family).title();
        return new Entry(
                FeedFiles.path(scope, family, format).value(),
                format.mediaType(),
                title + " (" + format.label() + ")",
                format.label(),
                family == FeedFamily.UPDATES);
    }
}
