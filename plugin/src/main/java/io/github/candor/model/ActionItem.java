package io.github.candor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a team promised to do after an incident.
 *
 * @param text what, inline Markdown without the facts in brackets
 * @param isDone whether the box is ticked
 * @param id the organisation's own, like {@code CAPA-3}; several items may share one
 * @param owner a team or role
 * @param due last day, in the site's zone
 * @param done day it was done
 * @param link absolute address or null
 */
public record ActionItem(
        Markdown text,
        boolean isDone,
        @Nullable String id,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable String link) {
    /** Returns whether on {@code today}, in the site's zone, the last day for it has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return !isDone && due != null && due.isBefore(today);
    }
}
