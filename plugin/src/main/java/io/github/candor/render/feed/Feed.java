package io.github.candor.render.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed, the same for every format.
 *
 * @param guid {@code tag:} URI of the feed
 * @param title plain text
 * @param description plain text
 * @param page absolute address of the page that it follows
 * @param self absolute address of the feed
 * @param language BCP 47 tag
 * @param updated newest change of content, so that unchanged content gives the same bytes
 * @param items newest first
 */
record Feed(
        String guid,
        String title,
        String description,
        String page,
        String self,
        String language,
        Instant updated,
        List<FeedItem> items) {
    /** How often a reader may look, in minutes. */
    static final int TTL_MINUTES = 5;

    /** What the feed says made it. */
    static final String GENERATOR = "Candor";

    Feed {
        items = List.copyOf(items);
    }
}
