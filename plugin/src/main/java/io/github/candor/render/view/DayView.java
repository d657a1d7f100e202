package io.github.candor.render.view;

import java.util.List;

/**
 * One day of a component, in words.
 *
 * @param id of the worst status, or {@code no-data}
 * @param iso like {@code 2025-02-13}
 * @param label day, worst status and how long each status lasted, in words
 * @param incidents entries behind it
 */
public record DayView(String id, String shape, String iso, String number, String label, List<NamedLink> incidents) {
    /** Returns whether there is anything in {@code incidents}. */
    boolean hasIncidents() {
        return !incidents.isEmpty();
    }
}
