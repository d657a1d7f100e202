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
 * @param isPromised whether it stays as long as its entry does: not what stands for words that may yet come, nor a plan
 */
record FeedItem(
        String guid,
        String title,
        String link,
        Instant published,
        Instant updated,
        String summary,
        String html,
        List<String> categories,
        boolean isPromised) {
    FeedItem {
        categories = List.copyOf(categories);
    }

    /**
     * What an item is called.
     *
     * @param guid {@code tag:} URI that no other item of any feed has
     * @param isPromised whether it stays as long as its entry does
     */
    record Name(String guid, boolean isPromised) {}

    /** Returns what it is called. */
    Name name() {
        return new Name(guid, isPromised);
    }

    /** Returns the same with nothing but its content, of which a summary would be a part. */
    FeedItem brief() {
        return new FeedItem(guid, title, link, published, updated, "", html, categories, isPromised);
    }

    /** Returns the same with another GUID, as an item that may go again. */
    FeedItem unpromisedAs(String other) {
        return new FeedItem(other, title, link, published, updated, summary, html, categories, false);
    }
}
