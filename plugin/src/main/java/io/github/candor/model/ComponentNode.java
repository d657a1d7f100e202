package io.github.candor.model;

import java.time.LocalDate;
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

    /** Returns whether anything is claimed on {@code day} of it, or of any member: it is neither retired nor still to come. */
    default boolean isCurrent(LocalDate day) {
        return isKnownBetween(day, day);
    }

    /** Returns whether anything is claimed of it, or of any member, on a day from {@code first} to {@code last}. */
    default boolean isKnownBetween(LocalDate first, LocalDate last) {
        return Components.leaves(this).anyMatch(one -> !one.isGone(first) && !one.isToCome(last));
    }

    /** Returns whether it, or every member, was retired before {@code day}: nothing is claimed of it any more. */
    default boolean isGone(LocalDate day) {
        return Components.leaves(this).allMatch(one -> one.isGone(day));
    }
}
