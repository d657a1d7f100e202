package io.github.candor.render.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, the same for every format.
 *
 * @param guid {@code tag:} URI of the feed
 * @param title plain text
 * @param description plain text, or empty
 * @param author whom it comes from, plain text
 * @param page absolute address of the page that it follows
 * @param self absolute address of the feed
 * @param language BCP 47 tag
 * @param updated newest change of content, so that unchanged content gives the same bytes
 * @param hub absolute address of the WebSub hub that tells subscribers of changes, or null
 * @param chain its place among the archives
 * @param items newest first
 */
record Feed(
        String guid,
        String title,
        String description,
        String author,
        String page,
        String self,
        String language,
        Instant updated,
        @Nullable String hub,
        Chain chain,
        List<FeedItem> items) {
    /** How often a reader may look, in minutes. */
    static final int TTL_MINUTES = 5;

    /** What the feed says made it. */
    static final String GENERATOR = "Candor";

    Feed {
        items = List.copyOf(items);
    }

    /**
     * The place of a document among those that together hold everything (RFC 5005); absolute addresses, null where there is
     * none.
     *
     * @param current the feed to subscribe to, for an archive; null for that feed itself
     * @param previous the archive with the items before these
     * @param next the archive with the items after these
     */
    record Chain(
            @Nullable String current,
            @Nullable String previous,
            @Nullable String next) {
        /** A feed without archives. */
        static final Chain NONE = new Chain(null, null, null);

        /** Returns whether the document is an archive, whose items no longer change. */
        boolean isArchive() {
            return current != null;
        }
    }
}
