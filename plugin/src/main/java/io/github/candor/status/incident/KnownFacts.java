package io.github.candor.status.incident;

import io.github.candor.model.ActionItem;
import io.github.candor.model.AffectedComponent;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Timeline;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of what an author states of an incident everything that is dated later than now. */
final class KnownFacts {
    private final Horizon horizon;

    KnownFacts(Horizon horizon) {
        this.horizon = horizon;
    }

    /**
     * Returns what is known of {@code stated}.
     *
     * @param passed its milestones up to now
     * @param windows in which it is said to have hit components up to now, whether it is taken back or not
     */
    KnownIncident of(Incident stated, Milestones passed, List<ComponentWindow> windows) {
        List<AffectedComponent> affected = new HarmSoFar(horizon.now()).of(stated, windows);
        Impact claimed =
                stated.statedImpact() == null ? Impact.from(AffectedComponent.worst(affected)) : stated.statedImpact();
        Withdrawn withdrawn = Withdrawn.of(stated, claimed, horizon);
        boolean isDetected =
                stated.milestones().get(Milestone.DETECTED) == null || passed.get(Milestone.DETECTED) != null;
        return new KnownIncident(
                horizon.seen(stated.info()),
                affected.stream().map(AffectedComponent::id).toList(),
                affected.stream()
                        .filter(AffectedComponent::isHit)
                        .map(AffectedComponent::id)
                        .toList(),
                withdrawn == null ? claimed : Impact.NONE,
                stated.severity(),
                isDetected ? stated.detectedBy() : null,
                withdrawn == null ? promised(stated, passed) : null,
                horizon.seen(stated.ties().recurrenceOf()),
                stated.summary(),
                writeUp(stated, passed),
                stated.learnt().actions().stream().map(this::action).toList(),
                withdrawn);
    }

    /** Returns the entries that have passed; a span of time that has not ended has no end. */
    Timeline timeline(Incident stated) {
        return new Timeline(
                stated.timeline().introduction(),
                stated.timeline().entries().stream()
                        .filter(entry -> horizon.sees(entry.at()))
                        .map(entry -> new TimelineEntry(
                                entry.at(),
                                horizon.seen(entry.until()),
                                entry.milestone(),
                                entry.text(),
                                entry.remarks()))
                        .toList());
    }

    private @Nullable PromisedUpdate promised(Incident stated, Milestones passed) {
        Moment promised = stated.nextUpdate();
        boolean isOpen = passed.get(Milestone.RESOLVED) == null;
        return promised == null || !isOpen
                ? null
                : new PromisedUpdate(promised, promised.instant().isBefore(horizon.now()));
    }

    /** The update that says so dates a write-up, also as long as that lies ahead; where there is none, the day stated. */
    private WriteUp writeUp(Incident stated, Milestones passed) {
        LocalDate day = stated.learnt().postmortem();
        Instant told = stated.updates().stream()
                .filter(update -> update.state() == UpdateState.POSTMORTEM)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(null);
        Instant dated = told == null && day != null ? horizon.begin(day) : told;
        if (dated != null && dated.isAfter(horizon.now())) {
            return WriteUp.UNPUBLISHED;
        }
        return new WriteUp(
                day != null && horizon.sees(day) ? day : null,
                told == null && dated != null ? later(dated, over(passed)) : told,
                stated.learnt().rootCauses(),
                stated.learnt().contributingFactors(),
                stated.learnt().sections());
    }

    private static Instant over(Milestones passed) {
        Moment resolved = passed.get(Milestone.RESOLVED);
        return resolved == null ? passed.started().instant() : resolved.instant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A ticked item without a date is done; one with a date from that day on. */
    private ActionItem action(ActionItem stated) {
        LocalDate done = stated.done();
        return done == null || horizon.sees(done)
                ? stated
                : new ActionItem(stated.text(), false, stated.id(), stated.owner(), stated.due(), null, stated.link());
    }
}
