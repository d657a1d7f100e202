package io.github.candor.render.calendar;

import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How often, and when last, an author changed what planned work is, told by what the entry says up to now.
 *
 * @param sequence number of updates said, one more each for a begin and an end that have come, and for being cancelled:
 *     it grows with each of them, and whoever moves a window and says so in an update makes it grow too
 * @param changedAt the newest moment among them; the beginning of time where nothing has been said yet, because the day of
 *     the announcement is not known, and the planned begin lies in the future
 */
record Revision(int sequence, Instant changedAt) {
    /** Returns the revision of {@code maintenance} that holds at {@code now}. */
    static Revision of(Maintenance maintenance, Instant now) {
        Stream<Moment> happened =
                Stream.of(maintenance.started(), maintenance.completed()).filter(Objects::nonNull);
        List<Instant> facts = Stream.concat(
                        happened, maintenance.updates().stream().map(Update::at))
                .map(Moment::instant)
                .filter(at -> !at.isAfter(now))
                .toList();
        return new Revision(
                facts.size() + (maintenance.isCancelled() ? 1 : 0),
                facts.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }

    /** Returns whether it is known when the entry was last changed. */
    boolean isDated() {
        return changedAt.isAfter(Instant.EPOCH);
    }
}
