package io.github.candor.status.incident;

import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the intervals between the milestones of one incident, on the time line and not on the wall clock. */
final class Measurements {
    private final Instant now;

    Measurements(Instant now) {
        this.now = now;
    }

    /** Returns every interval of which both ends are known, and the duration so far of an open incident. */
    Map<Interval, Measurement> of(Incident incident, Milestones passed) {
        Map<Interval, Measurement> taken = new EnumMap<>(Interval.class);
        Moment started = passed.started();
        Moment detected = passed.get(Milestone.DETECTED);
        Moment resolved = passed.get(Milestone.RESOLVED);
        Moment noticed = detected == null ? started : detected;
        put(taken, Interval.TIME_TO_DETECT, started, detected);
        if (detected != null) {
            put(taken, Interval.TIME_TO_ACKNOWLEDGE, detected, passed.get(Milestone.ACKNOWLEDGED));
        }
        put(taken, Interval.TIME_TO_MITIGATE, started, passed.get(Milestone.MITIGATED));
        Moment repaired = passed.first(Milestone.REPAIRED, Milestone.MITIGATED, Milestone.RESOLVED);
        put(taken, Interval.TIME_TO_REPAIR, noticed, repaired);
        put(taken, Interval.TIME_TO_RESOLVE, noticed, resolved);
        put(taken, Interval.TIME_TO_FIRST_UPDATE, started, firstUpdate(incident));
        taken.put(Interval.DURATION, duration(started, resolved));
        return taken;
    }

    private Measurement duration(Moment started, @Nullable Moment resolved) {
        Instant end = resolved == null ? now : resolved.instant();
        return measurement(Interval.DURATION, started, resolved, end);
    }

    private @Nullable Moment firstUpdate(Incident incident) {
        return incident.updates().stream()
                .map(update -> update.at())
                .filter(at -> !at.instant().isAfter(now))
                .min(Moment::compareTo)
                .orElse(null);
    }

    /** Leaves out what ends before it begins: the first update of an incident that was announced beforehand. */
    private static void put(Map<Interval, Measurement> taken, Interval interval, Moment from, @Nullable Moment to) {
        if (to != null && !to.instant().isBefore(from.instant())) {
            taken.put(interval, measurement(interval, from, to, to.instant()));
        }
    }

    private static Measurement measurement(Interval interval, Moment from, @Nullable Moment to, Instant end) {
        boolean isApproximate = from.isVague() || (to != null && to.isVague());
        return new Measurement(interval, from, to, Duration.between(from.instant(), end), isApproximate);
    }
}
