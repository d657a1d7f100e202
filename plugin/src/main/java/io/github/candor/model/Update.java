package io.github.candor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the public was told, when.
 *
 * @param at when it was said
 * @param state what it declared
 * @param text its words
 * @param changes component statuses that hold from this moment, in the author's order; may be empty
 */
public record Update(Moment at, UpdateState state, Markdown text, Map<ComponentId, ComponentStatus> changes) {
    public Update {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
