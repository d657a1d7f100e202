package io.github.candor.status.incident;

import io.github.candor.model.EntryId;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.List;

/**
 * One occurrence of planned work as it stands at one instant.
 *
 * @param maintenance what is known of the author's facts
 * @param occurrence 0 for the first window, counted on for those of a recurrence rule
 * @param scheduled planned window of this occurrence
 * @param actual what really counts: real begin and end where stated, else the planned ones
 * @param state {@code SCHEDULED}, {@code IN_PROGRESS}, {@code VERIFYING} or {@code COMPLETED}
 * @param isOverrunning whether it goes on beyond its planned end, so that the end of {@code actual} is only now
 * @param goesByTheClock whether the mere passing of its planned beginning or end will change its state
 * @param updates those of the author that have been said, newest first
 * @param told what subscribers are told, newest first: {@code updates}, and where these do not say that the work was
 *     announced, has begun or is over, an update without text that does; never empty
 * @param announcedAt when the public first heard of the entry, of all its windows the same
 * @param changedAt latest instant, not after now, at which anything of it happened or was said
 */
public record MaintenanceStatus(
        KnownMaintenance maintenance,
        int occurrence,
        Span scheduled,
        Span actual,
        UpdateState state,
        boolean isOverrunning,
        boolean goesByTheClock,
        List<PublicUpdate> updates,
        List<PublicUpdate> told,
        Instant announcedAt,
        Instant changedAt) {
    public MaintenanceStatus {
        updates = List.copyOf(updates);
        told = List.copyOf(told);
    }

    /** Returns the id of the entry, which all occurrences share. */
    public EntryId id() {
        return maintenance.id();
    }

    /** Returns whether it will not take place, or did not. */
    public boolean isCancelled() {
        return maintenance.isCancelled();
    }

    /** Returns whether it goes on at the moment. */
    public boolean isUnderWay() {
        return !isCancelled() && (state == UpdateState.IN_PROGRESS || state == UpdateState.VERIFYING);
    }

    /** Returns whether it was called off, and the time for which it was planned has not passed at {@code now}. */
    public boolean isCancelledAhead(Instant now) {
        return isCancelled() && now.isBefore(scheduled.to());
    }

    /** Returns whether it is still to come. */
    public boolean isComing() {
        return !isCancelled() && state == UpdateState.SCHEDULED;
    }
}
