package io.github.candor.status.incident;

import io.github.candor.model.Incident;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists what the public was told of an incident; where the author wrote nothing of it, the milestones tell it. */
final class UpdateLog {
    /** What milestones after the first one declare, in their order. */
    private static final Map<Milestone, UpdateState> AFTERWARDS = new EnumMap<>(Map.of(
            Milestone.ACKNOWLEDGED, UpdateState.INVESTIGATING,
            Milestone.MITIGATED, UpdateState.MONITORING,
            Milestone.REPAIRED, UpdateState.MONITORING));

    private final Instant now;

    UpdateLog(Instant now) {
        this.now = now;
    }

    /** Returns what has been said up to now, newest first. */
    List<PublicUpdate> of(Incident incident, Milestones passed, @Nullable Withdrawn withdrawn) {
        List<PublicUpdate> said =
                incident.updates().isEmpty() ? fromMilestones(incident, passed) : new ArrayList<>(said(incident));
        said.sort(Comparator.comparing(PublicUpdate::at));
        Moment resolved = passed.get(Milestone.RESOLVED);
        if (resolved != null && !isClosed(said)) {
            said.add(from(Milestone.RESOLVED, resolved, UpdateState.RESOLVED, words(incident, Milestone.RESOLVED)));
            said.sort(Comparator.comparing(PublicUpdate::at));
        }
        if (withdrawn != null && said.stream().noneMatch(one -> one.state() == withdrawn.state())) {
            said.add(takenBack(withdrawn));
            said.sort(Comparator.comparing(PublicUpdate::at));
        }
        Collections.reverse(said);
        return said;
    }

    private static PublicUpdate takenBack(Withdrawn withdrawn) {
        String reason = withdrawn.retracted();
        Markdown text = reason == null ? Markdown.EMPTY : Markdown.ofPlain(reason);
        return new PublicUpdate(withdrawn.at(), withdrawn.state(), text, null, false, false, Map.of());
    }

    /** Returns whether the last word on it is that it is over; news and a post-mortem do not change that. */
    private static boolean isClosed(List<PublicUpdate> oldestFirst) {
        boolean isClosed = false;
        for (PublicUpdate one : oldestFirst) {
            isClosed = switch (one.state()) {
                case RESOLVED -> true;
                case UPDATE, POSTMORTEM, RETRACTED, MERGED -> isClosed;
                default -> false;
            };
        }
        return isClosed;
    }

    /** A reason stands for the words of the update that gives none. */
    private List<PublicUpdate> said(Incident incident) {
        String reason = incident.ties().retracted();
        return said(incident.updates()).stream()
                .map(one -> one.state() == UpdateState.RETRACTED && one.text().isBlank() && reason != null
                        ? new PublicUpdate(
                                one.at(), one.state(), Markdown.ofPlain(reason), null, true, false, one.changes())
                        : one)
                .toList();
    }

    /** Returns the author's own updates up to now, in their order. */
    List<PublicUpdate> said(List<Update> updates) {
        return updates.stream()
                .filter(update -> !update.at().instant().isAfter(now))
                .map(update -> new PublicUpdate(
                        update.at(), update.state(), update.text(), null, true, false, update.changes()))
                .toList();
    }

    /** What the author says before the first heading is what the public was told first. */
    private static List<PublicUpdate> fromMilestones(Incident incident, Milestones passed) {
        List<PublicUpdate> told = new ArrayList<>();
        Milestone first = passed.get(Milestone.DETECTED) == null ? Milestone.STARTED : Milestone.DETECTED;
        Markdown summary = incident.summary();
        add(told, passed, first, UpdateState.INVESTIGATING, summary.isBlank() ? words(incident, first) : summary);
        AFTERWARDS.forEach((milestone, state) -> add(told, passed, milestone, state, words(incident, milestone)));
        return told;
    }

    /** Leaves out a milestone that would say the same at the same time as the one before it. */
    private static void add(
            List<PublicUpdate> told, Milestones passed, Milestone milestone, UpdateState state, Markdown text) {
        Moment at = passed.get(milestone);
        if (at == null) {
            return;
        }
        boolean isRepetition = told.stream()
                .anyMatch(one -> one.state() == state && one.at().instant().equals(at.instant()));
        if (!isRepetition) {
            told.add(from(milestone, at, state, text));
        }
    }

    /** Returns what the timeline says of {@code milestone}; blank if nothing. */
    private static Markdown words(Incident incident, Milestone milestone) {
        return incident.timeline().entries().stream()
                .filter(entry -> entry.milestone() == milestone)
                .map(TimelineEntry::text)
                .findFirst()
                .orElse(Markdown.EMPTY);
    }

    private static PublicUpdate from(Milestone milestone, Moment at, UpdateState state, Markdown text) {
        return new PublicUpdate(at, state, text, milestone, false, false, Map.of());
    }
}
