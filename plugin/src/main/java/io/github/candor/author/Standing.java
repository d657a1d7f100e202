package io.github.candor.author;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a line how an entry stands, for whoever is asked about it. */
final class Standing {
    private Standing() {}

    /** Returns title, id and state, like {@code "Sign-in fails" (2025-02-13-sign-in): identified, login: major_outage}. */
    static String of(Entry entry, Instant now) {
        String state = entry instanceof Incident incident ? of(incident) : of((Maintenance) entry, now);
        return "\"" + entry.title() + "\" (" + entry.id() + "): " + state;
    }

    private static String of(Incident incident) {
        if (!incident.ties().isStanding()) {
            return incident.ties().mergedInto() == null
                    ? "retracted"
                    : "part of " + incident.ties().mergedInto();
        }
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        if (resolved != null) {
            return "resolved at " + written(incident, resolved);
        }
        String state = incident.updates().stream()
                .map(Update::state)
                .filter(one -> one != UpdateState.UPDATE)
                .reduce((first, last) -> last)
                .orElse(UpdateState.INVESTIGATING)
                .id();
        String hit = statuses(incident).entrySet().stream()
                .filter(one -> one.getValue() != ComponentStatus.OPERATIONAL)
                .map(one -> one.getKey() + ": " + one.getValue().id())
                .collect(Collectors.joining(", "));
        return state + (hit.isEmpty() ? "" : ", " + hit);
    }

    private static Map<ComponentId, ComponentStatus> statuses(Incident incident) {
        Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
        for (AffectedComponent one : incident.affected()) {
            statuses.put(one.id(), one.status());
        }
        incident.updates().forEach(update -> statuses.putAll(update.changes()));
        return statuses;
    }

    private static String of(Maintenance work, Instant now) {
        if (work.isCancelled()) {
            return "cancelled";
        }
        if (work.completed() != null) {
            return "completed at " + written(work, work.completed());
        }
        String state = Plan.hasBegun(work, now) ? "in progress" : "planned";
        List<Moment> window = List.of(work.scheduledFor(), work.scheduledUntil());
        return state + ", from " + written(work, window.get(0)) + " until " + written(work, window.get(1));
    }

    private static String written(Entry entry, Moment at) {
        return at.day() != null
                ? at.day().toString()
                : WrittenTime.of(
                        at.instant().truncatedTo(ChronoUnit.SECONDS),
                        entry.info().zone());
    }
}
