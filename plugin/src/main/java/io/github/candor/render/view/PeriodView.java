package io.github.candor.render.view;

import java.util.List;

/**
 * A month, quarter or year with its figures.
 *
 * @param id for links within the page, like {@code 2023-q4}
 * @param name like "Q4 2023"
 * @param address of the page of this period below the site's root; empty where it has none
 * @param size how many incidents
 * @param count like "3 incidents" or "no incidents"
 * @param facts how long they took and how many are open, each in a few words
 * @param rows incidents, newest first; may be cut
 * @param more how many incidents are left out, in words; empty for none
 */
public record PeriodView(
        String id,
        String name,
        String address,
        boolean isEmpty,
        String size,
        String count,
        List<String> facts,
        List<FigureRow> figures,
        List<IncidentRow> rows,
        String more) {
    /** Returns whether there is anything in {@code figures}: what has not ended has none. */
    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** Returns whether there is anything in {@code rows}. */
    boolean hasRows() {
        return !rows.isEmpty();
    }
}
