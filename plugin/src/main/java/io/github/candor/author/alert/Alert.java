package io.github.candor.author.alert;

import io.github.candor.model.ComponentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One alert as a monitoring service tells of it.
 *
 * @param fingerprint letters, digits, dots and single hyphens; the same whenever this alert fires
 * @param start when it began to fire, in whole seconds
 * @param end when it ceased, in whole seconds, or null while it fires
 * @param title one line, as the service words it
 * @param details one line for the author, or empty
 * @param component id or name of what is hit, as the service says it, or null
 * @param words what its rule says to the public
 */
record Alert(
        String fingerprint,
        Instant start,
        @Nullable Instant end,
        String title,
        String details,
        @Nullable String component,
        ComponentStatus status,
        PublicWords words) {
    /**
     * What the rule of an alert says to the public, written by whoever wrote the rule.
     *
     * @param title one line, or null
     * @param text one line of plain text, or null
     */
    record PublicWords(@Nullable String title, @Nullable String text) {
        /** Nothing. */
        static final PublicWords NONE = new PublicWords(null, null);
    }
}
