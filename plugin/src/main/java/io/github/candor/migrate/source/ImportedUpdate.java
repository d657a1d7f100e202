package io.github.candor.migrate.source;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the public was told, as a log elsewhere has it.
 *
 * @param text Markdown
 * @param changes component statuses that hold from this moment on; may be empty
 */
public record ImportedUpdate(
        Instant at, UpdateState state, String text, Map<ComponentId, ComponentStatus> changes, Place place) {
    public ImportedUpdate {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
