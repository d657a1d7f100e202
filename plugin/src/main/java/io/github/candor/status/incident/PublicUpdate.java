package io.github.candor.status.incident;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the public was told, or what a milestone or the clock tells in place of it.
 *
 * @param state what it declared
 * @param text the author's words; where a milestone or the clock stands for the update, those that the author has for it
 *     elsewhere, or blank
 * @param milestone the milestone that stands for the update, or null when the author wrote one
 *     or, for maintenance, the clock tells it
 * @param isWritten whether the author wrote it as an update
 * @param isCancelling whether it is the last word on planned work that is called off
 * @param changes component statuses from this moment on; may be empty
 */
public record PublicUpdate(
        Moment at,
        UpdateState state,
        Markdown text,
        @Nullable Milestone milestone,
        boolean isWritten,
        boolean isCancelling,
        Map<ComponentId, ComponentStatus> changes) {
    public PublicUpdate {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /** Returns the same as the last word on planned work that is called off. */
    PublicUpdate cancelling() {
        return new PublicUpdate(at, state, text, milestone, isWritten, true, changes);
    }
}
