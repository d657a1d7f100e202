package io.github.candor.notify.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling a channel.
 *
 * @param answer in few words, without any secret
 * @param pause after which the service wants to be asked again, or null
 */
public record Told(Kind kind, String answer, @Nullable Duration pause) {
    /** What a service did with a message. */
    public enum Kind {
        /** It took it. */
        YES,
        /** It did not take it, and may later. */
        NOT_NOW,
        /** It will not take it. */
        NEVER,
        /** Nothing came back, so it may have taken it. */
        UNKNOWN
    }
}
