package io.github.candor.migrate.proof;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log itself says of an entry, by its own rules and nobody else's.
 *
 * @param key what it is called there
 * @param end when it was over; null while it is not, and where nobody said when
 * @param isOver whether it is shown as resolved
 * @param hits ids of the systems that it takes down or disrupts
 * @param words of the text
 */
public record EntryFacts(
        String key,
        boolean isIncident,
        Instant start,
        @Nullable Instant end,
        boolean isOver,
        List<String> hits,
        List<String> words) {
    public EntryFacts {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }
}
