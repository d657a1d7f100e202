package io.github.candor.migrate.source;

import io.github.candor.model.ComponentId;
import io.github.candor.problem.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component, or a group if it has members.
 *
 * @param key what the log itself calls it
 * @param statuspageId id that Statuspage gave it, or null
 * @param since first day for which anything is claimed, or null
 * @param place where the log tells of it, or null where only an entry names it
 * @param members components alone
 */
public record ImportedNode(
        ComponentId id,
        String key,
        String name,
        @Nullable String description,
        @Nullable String statuspageId,
        @Nullable LocalDate since,
        @Nullable Place place,
        List<ImportedNode> members) {
    public ImportedNode {
        members = List.copyOf(members);
    }

    /** Returns the same with other members. */
    public ImportedNode with(List<ImportedNode> others) {
        return new ImportedNode(id, key, name, description, statuspageId, since, place, others);
    }

    /** Returns the same, called by its id and not described. */
    public ImportedNode bare() {
        return new ImportedNode(id, key, id.value(), null, statuspageId, since, place, members);
    }
}
