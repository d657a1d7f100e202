package io.github.candor.render.view;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.site.RenderContext;
import java.util.List;

/**
 * What of a part of the site can be followed, by what it tells.
 *
 * @param updates feeds that ring for everything that is said
 * @param history feeds with an item for each entry
 */
public record FollowView(List<FeedLink> updates, List<FeedLink> history, List<FeedLink> calendars) {
    /** Returns what can be followed of a component or group. */
    public static FollowView of(RenderContext context, ComponentNode node) {
        return of(FeedDirectory.of(context, node), FeedLink.calendars(context, node));
    }

    /** Returns {@code feeds} by what they tell, beside {@code calendars}. */
    public static FollowView of(List<FeedDirectory.Entry> feeds, List<FeedLink> calendars) {
        return new FollowView(
                FeedLink.of(
                        feeds.stream().filter(FeedDirectory.Entry::isOfUpdates).toList()),
                FeedLink.of(feeds.stream().filter(feed -> !feed.isOfUpdates()).toList()),
                calendars);
    }

    /** Returns whether there is anything in {@code calendars}. */
    boolean hasCalendars() {
        return !calendars.isEmpty();
    }
}
