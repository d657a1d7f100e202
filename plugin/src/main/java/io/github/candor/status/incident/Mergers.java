package io.github.candor.status.incident;

import io.github.candor.model.EntryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which incidents turned out to be parts of which others.
 *
 * @param partsById the parts of each that has any, the first that began first
 * @param wholeById for each part, what it is part of
 */
public record Mergers(Map<EntryId, List<IncidentStatus>> partsById, Map<EntryId, EntryId> wholeById) {
    public Mergers {
        partsById = Map.copyOf(partsById);
        wholeById = Map.copyOf(wholeById);
    }

    /** Returns those among {@code incidents}. */
    public static Mergers of(List<IncidentStatus> incidents) {
        Map<EntryId, List<IncidentStatus>> parts = new HashMap<>();
        Map<EntryId, EntryId> wholes = new HashMap<>();
        for (IncidentStatus one : incidents) {
            Withdrawn withdrawn = one.incident().withdrawn();
            EntryId whole = withdrawn == null ? null : withdrawn.mergedInto();
            if (whole != null) {
                parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(one);
                wholes.put(one.id(), whole);
            }
        }
        parts.values()
                .forEach(all -> all.sort(Comparator.comparing(
                                (IncidentStatus one) -> one.milestones().started())
                        .thenComparing(IncidentStatus::id)));
        return new Mergers(parts, wholes);
    }

    /** Returns the parts of the incident with this id, the first that began first. */
    public List<IncidentStatus> into(EntryId id) {
        return partsById.getOrDefault(id, List.of());
    }

    /** Returns the incident that tells of the one with this id: itself, or what it is part of. */
    public EntryId whole(EntryId id) {
        return wholeById.getOrDefault(id, id);
    }
}
