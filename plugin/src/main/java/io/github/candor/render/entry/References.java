package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.NamedLink;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.Mergers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which incidents name which, so that links lead both ways.
 *
 * @param byId for each incident, those it names and those that name it; what is part of another stands for that one
 */
record References(RenderContext context, Mergers mergers, Map<EntryId, Set<EntryId>> byId) {
    /** Returns the references between all incidents that have started. */
    static References of(RenderContext context) {
        Map<EntryId, Set<EntryId>> byId = new HashMap<>();
        Mergers mergers = Mergers.of(context.board().incidents());
        for (IncidentStatus status : context.board().incidents()) {
            KnownIncident incident = status.incident();
            Set<EntryId> named = new LinkedHashSet<>(incident.info().related());
            if (incident.recurrenceOf() != null) {
                named.add(incident.recurrenceOf());
            }
            EntryId own = mergers.whole(incident.id());
            named.stream()
                    .map(mergers::whole)
                    .filter(other -> !other.equals(own))
                    .forEach(other -> {
                        byId.computeIfAbsent(own, id -> new LinkedHashSet<>()).add(other);
                        byId.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(own);
                    });
        }
        return new References(context, mergers, byId);
    }

    /** Returns what turned out to be part of {@code whole}, the first that began first. */
    List<IncidentStatus> parts(IncidentStatus whole) {
        return mergers.into(whole.id());
    }

    /** Returns links to what is related to the incident with this id, oldest first. */
    List<NamedLink> of(EntryId id) {
        Set<EntryId> related = byId.get(id);
        if (related == null) {
            return List.of();
        }
        return related.stream()
                .map(context.board()::incident)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(one -> one.milestones().started()))
                .map(one -> new NamedLink(one.incident().title(), Address.INCIDENT.at(one.id())))
                .toList();
    }
}
