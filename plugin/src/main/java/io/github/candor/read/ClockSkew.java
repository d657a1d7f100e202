package io.github.candor.read;

import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.SiteContent;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up for clocks that differ: what an author states for the next few minutes has happened by a faster clock. */
final class ClockSkew {
    /** More is a mistake in a date, or meant for later. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private ClockSkew() {}

    /** Returns the latest time that an author may state for what has happened. */
    static Instant latest(Instant clock) {
        return clock.plus(TOLERATED);
    }

    /**
     * Returns {@code now}, moved on to the latest fact of a faster clock where it is the clock's own time; an instant of the
     * past was chosen, and stays.
     */
    static Instant now(SiteContent content, Instant now, Instant clock) {
        if (now.isBefore(clock.truncatedTo(ChronoUnit.SECONDS))) {
            return now;
        }
        Instant latest = latestFact(content, clock);
        return latest == null || latest.isBefore(now) ? now : latest;
    }

    /** Returns the newest time that an author states for what has happened, by the clock; null when there is none. */
    static @Nullable Instant latestFact(SiteContent content, Instant clock) {
        return Stream.of(
                        content.incidents().stream().flatMap(ClockSkew::facts),
                        content.maintenance().stream().flatMap(ClockSkew::facts),
                        content.notices().stream().map(Notice::published))
                .flatMap(moments -> moments)
                .filter(moment -> !moment.isVague())
                .map(Moment::instant)
                .filter(instant -> !instant.isAfter(latest(clock)))
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Stream<Moment> facts(Incident incident) {
        return Stream.of(
                        incident.milestones().moments().values().stream(),
                        incident.timeline().entries().stream().map(TimelineEntry::at),
                        times(incident.updates()))
                .flatMap(moments -> moments);
    }

    private static Stream<Moment> facts(Maintenance work) {
        return Stream.concat(
                Stream.of(Stream.ofNullable(work.started()), Stream.ofNullable(work.completed()))
                        .flatMap(moments -> moments),
                times(work.updates()));
    }

    private static Stream<Moment> times(List<Update> updates) {
        return updates.stream().map(Update::at);
    }
}
