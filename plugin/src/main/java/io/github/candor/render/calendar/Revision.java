package io.github.candor.render.calendar;

import io.github.candor.status.incident.KnownMaintenance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often, and when last, an author changed what planned work is, told by what the entry says up to now and by git.
 *
 * @param sequence number of updates said and of edits, one more each for a begin and an end that have come, for being moved,
 *     and for being cancelled: it grows with each of them, and where nothing is known of edits, whoever moves a window and says so in an
 *     update makes it grow too
 * @param announcedAt when the public first heard of it
 * @param changedAt the newest moment among them, else that of the announcement
 */
record Revision(int sequence, Instant announcedAt, Instant changedAt) {
    /**
     * Returns the revision of {@code maintenance}.
     *
     * @param edits when its words were changed after they were posted; empty where that is not known
     */
    static Revision of(KnownMaintenance maintenance, Instant announcedAt, List<Instant> edits) {
        List<Instant> facts =
                Stream.concat(maintenance.facts().stream(), edits.stream()).toList();
        return new Revision(
                facts.size() + (maintenance.isCancelled() ? 1 : 0) + (maintenance.movedFrom() != null ? 1 : 0),
                announcedAt,
                facts.stream().max(Comparator.naturalOrder()).orElse(announcedAt));
    }

    /** Writes it; a published event is stamped with its last change, so that the same facts are the same bytes. */
    void write(ContentLines lines) {
        lines.add("DTSTAMP", DateTimeForm.utc(changedAt))
                .add("CREATED", DateTimeForm.utc(announcedAt))
                .add("LAST-MODIFIED", DateTimeForm.utc(changedAt))
                .add("SEQUENCE", String.valueOf(sequence));
    }
}
