package io.github.candor.migrate.source;

import io.github.candor.model.ComponentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component, or a group if it has members.
 *
 * @param key what the log itself calls it
 * @param statuspageId id that Statuspage gave it, or null
 * @param since first day for which anything is claimed, or null
 * @param members components alone
 */
public record ImportedNode(
        ComponentId id,
        String key,
        String name,
        @Nullable String description,
        @Nullable String statuspageId,
        @Nullable LocalDate since,
        List<ImportedNode> members) {
    public ImportedNode {
        members = List.copyOf(members);
    }
}
