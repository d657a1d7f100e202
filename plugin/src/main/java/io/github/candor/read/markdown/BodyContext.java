package io.github.candor.read.markdown;

import io.github.candor.model.Components;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the text of an entry must be read with.
 *
 * @param kind what sort of entry it is
 * @param zone of times without an offset
 * @param startDay day that the first time of the timeline belongs to, in {@code zone}; null when the front matter names none
 * @param components known to the site, for the braces of updates
 */
public record BodyContext(Kind kind, ZoneId zone, @Nullable LocalDate startDay, Components components) {
    /** The sorts of entries whose text has sections with a meaning. */
    public enum Kind {
        INCIDENT,
        MAINTENANCE
    }
}
