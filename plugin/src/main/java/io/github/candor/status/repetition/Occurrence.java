package io.github.candor.status.repetition;

import io.github.candor.status.span.Span;

/**
 * One planned window of maintenance.
 *
 * @param number 0 for the first window ever, counted on for those of a recurrence rule; the same at every build
 * @param window as planned
 */
public record Occurrence(int number, Span window) {}
