package io.github.candor.author;

import io.github.candor.author.edit.EntryEdit;
import io.github.candor.author.edit.Facts;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.questions.Meanings;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes what is planned of maintenance: when it begins and ends, and whether it takes place. */
final class Plan {
    /** What calls work off; no update can declare it as its state. */
    static final String CANCELLED = "cancelled";

    private final Maintenance work;
    private final EntryEdit edit;
    private final Instant now;

    Plan(Maintenance work, EntryEdit edit, Instant now) {
        this.work = work;
        this.edit = edit;
        this.now = now;
    }

    /** Returns whether it has begun by plan, by its author's word or by an update. */
    static boolean hasBegun(Maintenance work, Instant now) {
        return !work.scheduledFor().instant().isAfter(now) || isUnderWay(work);
    }

    private static boolean isUnderWay(Maintenance work) {
        return work.started() != null
                || work.updates().stream()
                        .anyMatch(
                                one -> one.state() == UpdateState.IN_PROGRESS || one.state() == UpdateState.VERIFYING);
    }

    /** Plans another begin, end or both; without an end the work takes as long as before. */
    void move(@Nullable String from, @Nullable String until) {
        requireOpen();
        Instant oldFrom = work.scheduledFor().instant();
        Instant oldUntil = work.scheduledUntil().instant();
        Instant newFrom = from == null ? oldFrom : begin(from);
        Duration length = Duration.between(oldFrom, oldUntil);
        Instant newUntil = until != null ? end(until, newFrom) : newFrom.plus(length);
        if (!newFrom.equals(oldFrom)) {
            edit.state("scheduled_for", newFrom);
            edit.state("moved_from", oldFrom, "scheduled_for", "scheduled_until");
        }
        if (!newUntil.equals(oldUntil)) {
            edit.state("scheduled_until", newUntil);
        }
        boolean isChanged = !newFrom.equals(oldFrom) || !newUntil.equals(oldUntil);
        if (!isChanged) {
            throw new RefusalException("That is the plan already: from " + written(oldFrom) + " until "
                    + written(oldUntil) + ". Nothing was written.");
        }
        edit.expect(((Facts.OfMaintenance) Facts.of(work))
                .planned(
                        newFrom.equals(oldFrom) ? work.scheduledFor() : Moment.at(newFrom),
                        newUntil.equals(oldUntil) ? work.scheduledUntil() : Moment.at(newUntil),
                        newFrom.equals(oldFrom) ? work.movedFrom() : Moment.at(oldFrom)));
    }

    /** Calls it off. */
    void cancel() {
        requireOpen();
        requireOnce("called off");
        if (isUnderWay(work)) {
            throw new RefusalException(work.info().file()
                    + ": the work has begun, so it can be ended but not called off." + " Use the goal \"resolve\".");
        }
        edit.state("cancelled", "true", "title", "scheduled_for", "scheduled_until");
        edit.expect(((Facts.OfMaintenance) Facts.of(work)).cancelled());
    }

    /** Takes place after all, or goes on after it was over; begins early where that is before its time. */
    void goOn(UpdateState state, Instant at) {
        Facts.OfMaintenance facts = (Facts.OfMaintenance) Facts.of(work);
        Moment started = work.started();
        if (work.isCancelled()) {
            edit.remove("cancelled");
            facts = facts.reinstated();
        }
        if (work.completed() != null) {
            keepCompletion(work.completed());
            edit.remove("completed");
        }
        boolean isEarly = state == UpdateState.IN_PROGRESS
                && started == null
                && at.isBefore(work.scheduledFor().instant());
        if (isEarly) {
            requireOnce("begun early");
            edit.state("started", at, "title", "scheduled_for", "scheduled_until");
            started = Moment.at(at);
        }
        edit.expect(facts.done(started, null));
    }

    /** What the front matter said alone, the public was told all the same. */
    private void keepCompletion(Moment completed) {
        boolean isTold = work.updates().stream().anyMatch(one -> one.state() == UpdateState.COMPLETED);
        if (!isTold && !completed.isVague()) {
            edit.tell(new NewUpdate(completed.instant(), UpdateState.COMPLETED, "", Map.of()));
        }
    }

    private void requireOpen() {
        if (work.isCancelled() || work.completed() != null) {
            throw new RefusalException(work.info().file() + ": \"" + work.title() + "\" is "
                    + (work.isCancelled() ? "cancelled" : "completed")
                    + ", so its plan cannot change. Let it go on with -Dcandor.status="
                    + (work.isCancelled() ? "scheduled" : "in_progress")
                    + " of the goal \"update\", or announce it anew with the goal \"maintenance\".");
        }
    }

    private void requireOnce(String what) {
        if (work.rrule() != null) {
            throw new RefusalException(
                    work.info().file() + ": \"" + work.title() + "\" repeats, and every window of it would" + " be "
                            + what + ". If that is meant, write it by hand.");
        }
    }

    private Instant begin(String text) {
        requireOnce("moved");
        if (isUnderWay(work)) {
            throw new RefusalException(work.info().file() + ": the work has begun, so only its end can be moved.");
        }
        Instant at = Meanings.time(text, zone(), work.scheduledFor().instant()).truncatedTo(ChronoUnit.SECONDS);
        if (at.isBefore(now.minus(Duration.ofDays(1)))) {
            throw new RefusalException("\"" + text + "\" has passed. If the date is right, change the file by hand.");
        }
        return at;
    }

    private Instant end(String text, Instant from) {
        requireOnce("moved");
        return until(text, from, zone());
    }

    /** Returns the end of work that begins at {@code from}; a clock time alone is of the day on which it begins. */
    static Instant until(String text, Instant from, ZoneId zone) {
        Instant until = Meanings.time(text, zone, from).truncatedTo(ChronoUnit.SECONDS);
        if (!until.isAfter(from)) {
            throw new RefusalException("\"" + text + "\" is not after " + WrittenTime.of(from, zone)
                    + ". If the work goes past midnight, write the next day in front.");
        }
        return until;
    }

    /** Returns whether {@code text} calls work off. */
    static boolean isCancelling(@Nullable String text) {
        return text != null && Stream.of("cancelled", "canceled", "cancel").anyMatch(text.strip()::equalsIgnoreCase);
    }

    private ZoneId zone() {
        return work.info().zone();
    }

    private String written(Instant at) {
        return WrittenTime.of(at, zone());
    }
}
