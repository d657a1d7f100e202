package io.github.candor.author.questions;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import org.jspecify.annotations.Nullable;

/**
 * A component or group that an author named.
 *
 * @param status what was said of it, or null for nothing
 */
public record NamedComponent(ComponentId id, @Nullable ComponentStatus status) {}
