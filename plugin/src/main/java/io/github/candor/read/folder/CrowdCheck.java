package io.github.candor.read.folder;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.ReadEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Checks that not too much goes on in one component at once: what is shown of it names, between each beginning or end and the
 * next, all that goes on.
 */
final class CrowdCheck {
    private static final int MOST = 500;

    /**
     * From when until when an entry says something of a component, at most.
     *
     * @param key that says when it began
     */
    private record Stay(ReadEntry<? extends Entry> entry, String key, Instant from, Instant to) {}

    private final Problems problems;

    CrowdCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports for each component the first of {@code entries} with which it is too much, if any. */
    void check(List<ReadEntry<? extends Entry>> entries) {
        Map<ComponentId, List<Stay>> stays = new LinkedHashMap<>();
        for (ReadEntry<? extends Entry> one : entries) {
            if (!one.entry().info().isDraft() && one.entry() instanceof Incident incident && isCounted(incident)) {
                Moment end = incident.milestones().get(Milestone.RESOLVED);
                Instant from = incident.milestones().started().instant();
                Stay stay = new Stay(one, "started", from, end == null ? Instant.MAX : end.instant());
                add(stays, incident.affected(), stay);
            } else if (!one.entry().info().isDraft()
                    && one.entry() instanceof Maintenance work
                    && !work.isCancelled()) {
                Instant from = work.scheduledFor().instant();
                add(
                        stays,
                        work.affected(),
                        new Stay(
                                one,
                                "scheduled_for",
                                from,
                                work.scheduledUntil().instant()));
            }
        }
        stays.forEach(this::check);
    }

    private static boolean isCounted(Incident incident) {
        return incident.ties().isStanding();
    }

    private static void add(Map<ComponentId, List<Stay>> stays, List<AffectedComponent> affected, Stay stay) {
        affected.forEach(
                one -> stays.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(stay));
    }

    private void check(ComponentId component, List<Stay> stays) {
        PriorityQueue<Instant> ends = new PriorityQueue<>();
        stays.sort(Comparator.comparing(Stay::from)
                .thenComparing(stay -> stay.entry().file()));
        for (Stay stay : stays) {
            while (!ends.isEmpty() && !ends.element().isAfter(stay.from())) {
                ends.remove();
            }
            ends.add(stay.to());
            if (ends.size() > MOST) {
                problems.report(
                        Rule.TOO_LARGE,
                        stay.entry().placeOf(stay.key()),
                        "With this entry, over " + MOST + " go on in \"" + component + "\" at once.",
                        "Resolve those that are over, or merge them into one.");
                return;
            }
        }
    }
}
