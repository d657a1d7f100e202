package io.github.candor.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a component had one status because of one entry.
 *
 * @param status what it was like; {@code OPERATIONAL} is a stated pause
 * @param from inclusive; null means from the start of the incident
 * @param to exclusive; null means until users were no longer hurt, else until now
 */
public record ImpactWindow(
        ComponentStatus status,
        @Nullable Moment from,
        @Nullable Moment to) {}
