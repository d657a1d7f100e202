package io.github.candor.revisions;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of what the public could read of an entry.
 *
 * @param at when its commit reached the main line
 * @param authors names of those who wrote it; empty unless the site shows names
 * @param keys what the keys of its front matter said from then on, each in one line; empty where {@code text} is null
 * @param text what could be read below them from then on; null where only dates are kept, or nothing could
 */
public record Revision(
        Kind kind,
        Instant at,
        List<String> authors,
        Map<String, String> keys,
        @Nullable String text) {
    /** What happened to an entry. */
    public enum Kind {
        /** It could be read for the first time. */
        POSTED,
        /** Its words changed. */
        EDITED,
        /** It was taken away. */
        WITHDRAWN,
        /** It could be read again. */
        RESTORED
    }

    public Revision {
        authors = List.copyOf(authors);
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
