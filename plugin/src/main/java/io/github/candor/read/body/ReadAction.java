package io.github.candor.read.body;

import io.github.candor.model.ActionItem;
import io.github.candor.problem.Place;

/**
 * An action item and where its author wrote it.
 *
 * @param place of its text
 * @param duePlace of its due day, or that of its text when it has none
 */
public record ReadAction(ActionItem value, Place place, Place duePlace) {}
