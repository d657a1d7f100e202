package io.github.candor.render.feed;

import java.time.Instant;
import java.util.List;

/**
 * One item of a feed, the same for every format.
 *
 * @param guid {@code tag:} URI that no other item of any feed has
 * @param title plain text
 * @param link absolute address
 * @param published never in the future
 * @param updated when its content last changed, never in the future
 * @param summary plain text, one line
 * @param html with absolute links only
 * @param categories names of the affected components
 */
record FeedItem(
        String guid,
        String title,
        String link,
        Instant published,
        Instant updated,
        String summary,
        String html,
        List<String> categories) {
    FeedItem {
        categories = List.copyOf(categories);
    }

    /** Returns the same with another GUID. */
    FeedItem withGuid(String other) {
        return new FeedItem(other, title, link, published, updated, summary, html, categories);
    }
}
