package io.github.candor.model;

import org.jspecify.annotations.Nullable;

/** What the list of components in {@code status.yml} consists of: single components and groups of them. */
public sealed interface ComponentNode permits Component, ComponentGroup {
    /** Returns the id, unique over components and groups. */
    ComponentId id();

    /** Returns the name that visitors see. */
    String name();

    /** Returns what it is, as one line of plain text, or null. */
    @Nullable
    String description();

    /** Returns the id that Statuspage gave it before the log moved here, or null. */
    @Nullable
    String statuspageId();
}
