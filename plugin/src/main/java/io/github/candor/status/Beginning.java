package io.github.candor.status;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Knows since when a site has a record. */
final class Beginning {
    private static final Instant CANDOR = Instant.parse("2026-01-01T00:00:00Z");

    private Beginning() {}

    /**
     * Returns the first day that anything is claimed for, else the first incident's start, else {@code now}.
     *
     * @param incidents newest start first
     */
    static Instant of(SiteFrame frame, List<IncidentStatus> incidents, Instant now) {
        Instant earliest = now;
        for (Component component : frame.components().all()) {
            LocalDate since = component.since();
            Instant from = since == null
                    ? now
                    : since.atStartOfDay(frame.settings().zone()).toInstant();
            earliest = from.isBefore(earliest) ? from : earliest;
        }
        if (!incidents.isEmpty()) {
            Instant first =
                    incidents.get(incidents.size() - 1).milestones().started().instant();
            earliest = first.isBefore(earliest) ? first : earliest;
        }
        return earliest;
    }

    /**
     * Returns the first that is known to have happened, or to have been public, on a site: an incident, planned work, a notice, or
     * a file; now where nothing is.
     *
     * @param posted when files of entries could first be read
     */
    static Instant known(IncidentLog log, Collection<Instant> posted, Instant now) {
        return Stream.of(
                        log.incidents().stream()
                                .map(one -> one.milestones().started().instant()),
                        log.plans().stream().map(one -> one.begin().instant()),
                        log.notices().stream().map(one -> one.published().instant()),
                        posted.stream())
                .flatMap(instants -> instants)
                .min(Instant::compareTo)
                .filter(first -> first.isBefore(now))
                .orElse(now);
    }

    /**
     * Returns the first day that anything is claimed for of {@code nodes}; else one that nothing of Candor's is older than, and
     * that does not move. Neither lies after {@code now}.
     */
    static Instant stated(Collection<? extends ComponentNode> nodes, ZoneId zone, Instant now) {
        return nodes.stream()
                .flatMap(Components::leaves)
                .map(Component::since)
                .filter(Objects::nonNull)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(instant -> !instant.isAfter(now))
                .min(Instant::compareTo)
                .orElse(now.isBefore(CANDOR) ? yearOf(now) : CANDOR);
    }

    private static Instant yearOf(Instant now) {
        return now.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfYear(1)
                .toInstant();
    }

    /** Returns whether {@code node}, or every member of a group, says since when there is a record of it. */
    static boolean isStated(ComponentNode node) {
        return Components.leaves(node).allMatch(member -> member.since() != null);
    }
}
