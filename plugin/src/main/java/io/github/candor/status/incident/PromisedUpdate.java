package io.github.candor.status.incident;

import io.github.candor.model.Moment;

/**
 * When the next word on an open incident is promised.
 *
 * @param isOverdue whether that has passed
 */
public record PromisedUpdate(Moment at, boolean isOverdue) {}
