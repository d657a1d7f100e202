package io.github.candor.status.incident;

import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** Tells when planned work was announced, by what is known of it alone. */
public final class Announcements {
    /** How long before its begin work is taken to be announced where nobody says it. */
    private static final Duration LEAD = Duration.ofDays(7);
    /** Work that is announced earlier than that was announced so much earlier, or so much more. */
    private static final int FURTHER = 4;

    private final Map<String, Instant> posted;
    private final Instant now;

    /**
     * Keeps what is known.
     *
     * @param posted when entries could first be read, by the path of their file
     * @param now whatever is said to be later is not known yet
     */
    public Announcements(Map<String, Instant> posted, Instant now) {
        this.posted = Map.copyOf(posted);
        this.now = now;
    }

    /**
     * Returns when the public first heard of {@code maintenance}: by its updates or its file, but not after its first window
     * began. Where neither tells, it is about some time before that, which follows from the plan alone. Never later than now.
     */
    Moment of(Maintenance maintenance) {
        Instant from = maintenance.scheduledFor().instant();
        Instant known = posted.get(maintenance.info().file());
        Stream<Instant> said = maintenance.updates().stream()
                .filter(update -> update.state() == UpdateState.SCHEDULED
                        || update.state().isNews())
                .map(update -> update.at().instant())
                .filter(at -> at.isBefore(from));
        Instant first = Stream.concat(said, Stream.ofNullable(known))
                .filter(at -> !at.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
        Moment started = maintenance.started();
        Instant begun = started != null && started.instant().isBefore(from) ? started.instant() : from;
        Instant latest = first == null ? before(from) : first;
        return latest.isBefore(begun) ? new Moment(latest, null, first == null) : Moment.at(begun);
    }

    private Instant before(Instant from) {
        Duration lead = LEAD;
        while (from.minus(lead).isAfter(now)) {
            lead = lead.multipliedBy(FURTHER);
        }
        return from.minus(lead);
    }
}
