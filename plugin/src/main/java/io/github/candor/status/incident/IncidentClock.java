package io.github.candor.status.incident;

import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how an incident stands at one instant: an author's facts and now in, {@link IncidentStatus} out. */
public final class IncidentClock {
    private final Horizon horizon;
    private final Instant now;

    /** Keeps the instant; whatever is stated for later is not known yet. */
    public IncidentClock(Horizon horizon) {
        this.horizon = horizon;
        this.now = horizon.now();
    }

    /** Returns how {@code incident} stands, or null if it has not started. */
    public @Nullable IncidentStatus read(Incident incident) {
        if (incident.milestones().started().instant().isAfter(now)) {
            return null;
        }
        Milestones passed = passed(incident.milestones());
        KnownFacts facts = new KnownFacts(horizon);
        List<ComponentWindow> claimed = new ImpactWindows(now).of(incident, passed);
        KnownIncident known = facts.of(incident, passed, claimed);
        Withdrawn withdrawn = known.withdrawn();
        boolean isOpen = withdrawn == null && passed.get(Milestone.RESOLVED) == null;
        List<PublicUpdate> updates = new UpdateLog(now).of(incident, passed, withdrawn);
        List<ComponentWindow> windows = withdrawn == null ? claimed : List.of();
        return new IncidentStatus(
                known,
                withdrawn == null ? state(updates, passed, isOpen) : withdrawn.state(),
                isOpen,
                passed,
                updates,
                facts.timeline(incident),
                windows,
                affectedTime(windows),
                withdrawn == null ? new Measurements(now).of(incident, passed) : Map.of(),
                changedAt(incident, passed, updates));
    }

    private Milestones passed(Milestones stated) {
        Map<Milestone, Moment> passed = new EnumMap<>(Milestone.class);
        stated.moments().forEach((milestone, moment) -> {
            if (!moment.instant().isAfter(now)) {
                passed.put(milestone, moment);
            }
        });
        return new Milestones(passed);
    }

    private static UpdateState state(List<PublicUpdate> newestFirst, Milestones passed, boolean isOpen) {
        UpdateState newest = newestFirst.stream()
                .map(PublicUpdate::state)
                .filter(state -> state != UpdateState.UPDATE)
                .findFirst()
                .orElse(byMilestones(passed));
        if (!isOpen) {
            return newest == UpdateState.POSTMORTEM ? newest : UpdateState.RESOLVED;
        }
        // The authors' last word may say so before the milestone does; it is not over until then.
        boolean isOver = newest == UpdateState.RESOLVED || newest == UpdateState.POSTMORTEM;
        return isOver ? UpdateState.MONITORING : newest;
    }

    private static UpdateState byMilestones(Milestones passed) {
        boolean isFixed = passed.first(Milestone.MITIGATED, Milestone.REPAIRED) != null;
        return isFixed ? UpdateState.MONITORING : UpdateState.INVESTIGATING;
    }

    private Duration affectedTime(List<ComponentWindow> windows) {
        List<Span> spans = new ArrayList<>();
        for (ComponentWindow window : windows) {
            if (window.status().isTrouble()) {
                spans.add(window.spanUntil(now));
            }
        }
        return Span.lengthOfUnion(spans);
    }

    private Instant changedAt(Incident incident, Milestones passed, List<PublicUpdate> updates) {
        List<Moment> moments = new ArrayList<>(passed.moments().values());
        updates.forEach(update -> moments.add(update.at()));
        incident.updates().stream().map(Update::at).forEach(moments::add);
        incident.timeline().entries().forEach(entry -> moments.add(entry.at()));
        return moments.stream()
                .map(Moment::instant)
                .filter(instant -> !instant.isAfter(now))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
