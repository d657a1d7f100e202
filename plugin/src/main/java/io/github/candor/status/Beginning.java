package io.github.candor.status;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.SiteContent;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Knows since when a site has a record. */
final class Beginning {
    private Beginning() {}

    /**
     * Returns the first day that anything is claimed for, else the first incident's start, else {@code now}.
     *
     * @param incidents newest start first
     */
    static Instant of(SiteContent content, List<IncidentStatus> incidents, Instant now) {
        Instant earliest = now;
        for (Component component : content.components().all()) {
            LocalDate since = component.since();
            Instant from = since == null
                    ? now
                    : since.atStartOfDay(content.settings().zone()).toInstant();
            earliest = from.isBefore(earliest) ? from : earliest;
        }
        if (!incidents.isEmpty()) {
            Instant first =
                    incidents.get(incidents.size() - 1).milestones().started().instant();
            earliest = first.isBefore(earliest) ? first : earliest;
        }
        return earliest;
    }

    /** Returns whether {@code node}, or every member of a group, says since when there is a record of it. */
    static boolean isStated(ComponentNode node) {
        List<Component> members = node instanceof ComponentGroup group ? group.members() : List.of((Component) node);
        return members.stream().allMatch(member -> member.since() != null);
    }
}
