package io.github.candor.status.incident;

import io.github.candor.address.EntryKind;
import io.github.candor.model.ActionItem;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Detector;
import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Impact;
import io.github.candor.model.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident at one instant, as its author states it.
 *
 * @param named components, in the author's order; those that are hit only later are absent
 * @param concerned those of them that were hit, or that people were told so of
 * @param impact as stated, else as it follows from the worst that was done by then; none of one that is withdrawn
 * @param severity one of the organisation's own labels, or null
 * @param detectedBy null where that is not stated, and until it is detected
 * @param nextUpdate promised, while the incident is open; else null
 * @param recurrenceOf id of the incident that this one repeats, or null
 * @param summary text before the first heading
 * @param actions what was promised; done is what was done by then
 * @param withdrawn how it was taken back, or null where it stands
 */
public record KnownIncident(
        EntryInfo info,
        List<ComponentId> named,
        List<ComponentId> concerned,
        Impact impact,
        @Nullable String severity,
        @Nullable Detector detectedBy,
        @Nullable PromisedUpdate nextUpdate,
        @Nullable EntryId recurrenceOf,
        Markdown summary,
        WriteUp writeUp,
        List<ActionItem> actions,
        @Nullable Withdrawn withdrawn)
        implements KnownEntry {
    public KnownIncident {
        named = List.copyOf(named);
        concerned = List.copyOf(concerned);
        actions = List.copyOf(actions);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INCIDENT;
    }
}
