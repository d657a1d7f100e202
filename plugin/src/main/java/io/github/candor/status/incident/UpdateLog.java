package io.github.candor.status.incident;

import io.github.candor.model.Incident;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lists what the public was told of an incident; where the author wrote nothing of it, the milestones tell it. */
final class UpdateLog {
    private final Instant now;

    UpdateLog(Instant now) {
        this.now = now;
    }

    /** Returns what has been said up to now, newest first. */
    List<PublicUpdate> of(Incident incident, Milestones passed) {
        List<PublicUpdate> said =
                incident.updates().isEmpty() ? fromMilestones(passed) : new ArrayList<>(said(incident.updates()));
        said.sort(Comparator.comparing(PublicUpdate::at));
        Moment resolved = passed.get(Milestone.RESOLVED);
        if (resolved != null && !isClosed(said)) {
            said.add(from(Milestone.RESOLVED, resolved, UpdateState.RESOLVED));
            said.sort(Comparator.comparing(PublicUpdate::at));
        }
        Collections.reverse(said);
        return said;
    }

    /** Returns whether the last word on it is that it is over; news and a post-mortem do not change that. */
    private static boolean isClosed(List<PublicUpdate> oldestFirst) {
        boolean isClosed = false;
        for (PublicUpdate one : oldestFirst) {
            isClosed = switch (one.state()) {
                case RESOLVED -> true;
                case UPDATE, POSTMORTEM -> isClosed;
                default -> false;
            };
        }
        return isClosed;
    }

    /** Returns the author's own updates up to now, in their order. */
    List<PublicUpdate> said(List<Update> updates) {
        return updates.stream()
                .filter(update -> !update.at().instant().isAfter(now))
                .map(update -> new PublicUpdate(update.at(), update.state(), update.text(), null, update.changes()))
                .toList();
    }

    private static List<PublicUpdate> fromMilestones(Milestones passed) {
        List<PublicUpdate> told = new ArrayList<>();
        Milestone first = passed.get(Milestone.DETECTED) == null ? Milestone.STARTED : Milestone.DETECTED;
        add(told, passed, first, UpdateState.INVESTIGATING);
        add(told, passed, Milestone.ACKNOWLEDGED, UpdateState.INVESTIGATING);
        add(told, passed, Milestone.MITIGATED, UpdateState.MONITORING);
        add(told, passed, Milestone.REPAIRED, UpdateState.MONITORING);
        return told;
    }

    /** Leaves out a milestone that would say the same at the same time as the one before it. */
    private static void add(List<PublicUpdate> told, Milestones passed, Milestone milestone, UpdateState state) {
        Moment at = passed.get(milestone);
        if (at == null) {
            return;
        }
        boolean isRepetition = told.stream()
                .anyMatch(one -> one.state() == state && one.at().instant().equals(at.instant()));
        if (!isRepetition) {
            told.add(from(milestone, at, state));
        }
    }

    private static PublicUpdate from(Milestone milestone, Moment at, UpdateState state) {
        return new PublicUpdate(at, state, Markdown.EMPTY, milestone, Map.of());
    }
}
