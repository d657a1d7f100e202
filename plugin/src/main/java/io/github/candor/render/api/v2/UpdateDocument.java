package io.github.candor.render.api.v2;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public was told.
 *
 * @param status what it declared
 * @param body plain text
 * @param deliverNotifications always true: it rings in the feeds
 * @param customTweet always null
 * @param tweetId always null
 */
record UpdateDocument(
        String id,
        String status,
        String body,
        String incidentId,
        Instant createdAt,
        Instant updatedAt,
        Instant displayAt,
        List<AffectedDocument> affectedComponents,
        boolean deliverNotifications,
        @Nullable String customTweet,
        @Nullable String tweetId) {
    UpdateDocument {
        affectedComponents = List.copyOf(affectedComponents);
    }

    /** Returns the same with another status. */
    UpdateDocument declaring(String other) {
        return new UpdateDocument(
                id,
                other,
                body,
                incidentId,
                createdAt,
                updatedAt,
                displayAt,
                affectedComponents,
                deliverNotifications,
                customTweet,
                tweetId);
    }

    /**
     * A component that the entry is about, at the moment of an update.
     *
     * @param code its id
     * @param name with that of its group before it, like {@code Teaching - Teacher pages}
     * @param oldStatus by this entry, just before
     * @param newStatus by this entry, from then on
     */
    record AffectedDocument(String code, String name, String oldStatus, String newStatus) {}
}
