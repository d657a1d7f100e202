package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planned work, as its author announces it.
 *
 * @param affected components under maintenance; may be empty
 * @param scheduledFor planned begin; of the first window when it repeats
 * @param scheduledUntil planned end, exclusive
 * @param movedFrom when it was planned to begin before it was moved, or null
 * @param started when it really began, or null
 * @param completed when it was really over, or null
 * @param isCancelled whether it will not take place
 * @param rrule recurrence rule of RFC 5545 without the name, like {@code FREQ=MONTHLY;BYDAY=1SU}, or null
 */
public record Maintenance(
        EntryInfo info,
        List<AffectedComponent> affected,
        Moment scheduledFor,
        Moment scheduledUntil,
        @Nullable Moment movedFrom,
        @Nullable Moment started,
        @Nullable Moment completed,
        boolean isCancelled,
        @Nullable String rrule,
        Markdown summary,
        List<Update> updates,
        List<Section> sections)
        implements Entry {
    public Maintenance {
        affected = List.copyOf(affected);
        updates = List.copyOf(updates);
        sections = List.copyOf(sections);
    }
}
