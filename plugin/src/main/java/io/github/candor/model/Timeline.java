package io.github.candor.model;

import java.util.List;

/**
 * What happened, in order.
 *
 * @param introduction text before the first entry; may be blank
 * @param entries in time order
 */
public record Timeline(Markdown introduction, List<TimelineEntry> entries) {
    /** No timeline was written. */
    public static final Timeline NONE = new Timeline(Markdown.EMPTY, List.of());

    public Timeline {
        entries = List.copyOf(entries);
    }
}
