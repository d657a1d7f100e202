package io.github.candor.render.view;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.calendar.CalendarDirectory;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.site.RenderContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed or a calendar that a page offers.
 *
 * @param address below the site's root
 * @param type media type, like {@code application/rss+xml}
 * @param format like {@code Atom}
 */
public record FeedLink(String address, String type, String title, String format) {
    /** Returns feeds as a page links them. */
    public static List<FeedLink> of(List<FeedDirectory.Entry> entries) {
        return entries.stream()
                .map(entry -> new FeedLink(entry.address(), entry.mediaType(), entry.title(), entry.format()))
                .toList();
    }

    /** Returns the feeds of a component or group, or of the whole site for null. */
    public static List<FeedLink> feeds(RenderContext context, @Nullable ComponentNode node) {
        return of(FeedDirectory.of(context, node));
    }

    /** Returns the calendar of a component or group, if it has one, or of the whole site for null. */
    public static List<FeedLink> calendars(RenderContext context, @Nullable ComponentNode node) {
        return CalendarDirectory.of(context, node)
                .map(entry -> new FeedLink(entry.address(), entry.mediaType(), entry.title(), "iCalendar"))
                .toList();
    }

    /** Returns the feeds and the calendar of a component or group. */
    public static List<FeedLink> everything(RenderContext context, ComponentNode node) {
        return Stream.concat(feeds(context, node).stream(), calendars(context, node).stream())
                .toList();
    }
}
