package io.github.candor.status.incident;

import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.status.repetition.Occurrence;
import io.github.candor.status.repetition.Occurrences;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how planned work stands at one instant: an author's facts and now in, one {@link MaintenanceStatus} a window out. */
public final class MaintenanceClock {
    private final Horizon horizon;
    private final Instant now;
    private final Announcements announcements;
    private final Occurrences occurrences;

    /**
     * Keeps the instant.
     *
     * @param horizon whatever is stated as done later is not known yet
     * @param announcements as of the same instant
     */
    public MaintenanceClock(Horizon horizon, Announcements announcements) {
        this.horizon = horizon;
        this.now = horizon.now();
        this.announcements = announcements;
        this.occurrences = new Occurrences(now);
    }

    /** Returns the windows of {@code maintenance}: the only one, or those of its rule that are near now, oldest first. */
    public List<MaintenanceStatus> read(Maintenance maintenance) {
        List<Occurrence> all = occurrences.all(maintenance);
        int near = occurrences.near(all).size();
        return IntStream.range(all.size() - near, all.size())
                .mapToObj(index -> status(maintenance, all, index))
                .toList();
    }

    /** Returns when the work of the windows that {@link #read} leaves out, since they are over for long, was really done. */
    public List<Span> longPast(Maintenance maintenance) {
        if (maintenance.rrule() == null || maintenance.isCancelled()) {
            return List.of();
        }
        List<Occurrence> all = occurrences.all(maintenance);
        int near = occurrences.near(all).size();
        return IntStream.range(0, all.size() - near)
                .mapToObj(index -> status(maintenance, all, index).actual())
                .toList();
    }

    private MaintenanceStatus status(Maintenance maintenance, List<Occurrence> all, int index) {
        Occurrence one = all.get(index);
        Instant next = index + 1 < all.size() ? all.get(index + 1).window().from() : Instant.MAX;
        Instant reachFrom = one.number() == 0 ? Instant.MIN : one.window().from();
        return status(maintenance, one, new Span(reachFrom, next));
    }

    /** What was said and done between the beginning of this window and that of the next, {@code reach}, belongs to this one. */
    private MaintenanceStatus status(Maintenance maintenance, Occurrence occurrence, Span reach) {
        Span scheduled = occurrence.window();
        List<Update> said = maintenance.updates().stream()
                .filter(update ->
                        isPassed(update.at()) && reach.contains(update.at().instant()))
                .sorted(Comparator.comparing(Update::at))
                .toList();
        Instant started = within(maintenance.started(), reach);
        Instant completed = within(maintenance.completed(), reach);
        UpdateState state = state(scheduled, started, completed, declared(said, reach), reach);
        Instant begun = started != null ? started : begun(said, scheduled, state);
        Instant over = completed != null || state != UpdateState.COMPLETED ? completed : over(said);
        Instant planned = begun.isBefore(scheduled.to()) ? scheduled.to() : late(begun, scheduled, reach);
        List<PublicUpdate> newestFirst = new ArrayList<>(new UpdateLog(now).said(said));
        Collections.reverse(newestFirst);
        Span actual = actual(begun, over == null ? planned(planned, state) : over);
        UpdateState toldState = maintenance.isCancelled() ? UpdateState.SCHEDULED : state;
        KnownMaintenance known = KnownMaintenance.of(maintenance, horizon);
        Moment announcedAt = announcements.of(maintenance);
        List<PublicUpdate> told = MaintenanceLog.withPlan(
                lastWord(maintenance, told(newestFirst, maintenance.summary(), announcedAt, toldState, actual)),
                known,
                maintenance.updates().stream()
                        .filter(update -> isPassed(update.at()))
                        .toList());
        return new MaintenanceStatus(
                known,
                occurrence.number(),
                scheduled,
                actual,
                state,
                over == null && planned(planned, state).equals(now) && !now.equals(planned),
                goesByTheClock(known, scheduled, newestFirst),
                lastWord(maintenance, newestFirst),
                told,
                announcedAt.instant(),
                changedAt(told, started, completed));
    }

    /** Returns what was said of one window; where work is called off, the last word of all, if it is here, tells that. */
    private List<PublicUpdate> lastWord(Maintenance maintenance, List<PublicUpdate> newestFirst) {
        List<Instant> said = maintenance.updates().stream()
                .map(Update::at)
                .filter(this::isPassed)
                .map(Moment::instant)
                .toList();
        return maintenance.isCancelled() ? MaintenanceLog.calledOff(newestFirst, said) : newestFirst;
    }

    /** Days are no times to go by, and what somebody says counts more. */
    private boolean goesByTheClock(KnownMaintenance known, Span scheduled, List<PublicUpdate> said) {
        boolean isDone = known.started() != null || known.completed() != null;
        boolean isDeclared = said.stream()
                .anyMatch(update -> update.state() != UpdateState.SCHEDULED
                        && !update.state().isNews());
        boolean isOfDays =
                known.scheduledFor().day() != null || known.scheduledUntil().day() != null;
        boolean isAhead = now.isBefore(scheduled.to());
        return isAhead && !known.isCancelled() && !isDone && !isDeclared && !isOfDays;
    }

    private static List<PublicUpdate> told(
            List<PublicUpdate> said, Markdown words, Moment announcedAt, UpdateState state, Span actual) {
        MaintenanceLog log = new MaintenanceLog(said).tell(UpdateState.SCHEDULED, announcedAt, words);
        if (state != UpdateState.SCHEDULED && !actual.isEmpty()) {
            log.tell(UpdateState.IN_PROGRESS, Moment.at(actual.from()), Markdown.EMPTY);
        }
        return (state == UpdateState.COMPLETED
                        ? log.tell(UpdateState.COMPLETED, Moment.at(actual.to()), Markdown.EMPTY)
                        : log)
                .newestFirst();
    }

    private UpdateState state(
            Span scheduled,
            @Nullable Instant started,
            @Nullable Instant completed,
            @Nullable UpdateState declared,
            Span reach) {
        if (completed != null) {
            return UpdateState.COMPLETED;
        }
        if (declared != null && declared != UpdateState.SCHEDULED) {
            return declared;
        }
        boolean isLate = started != null && !started.isBefore(scheduled.to());
        if (!now.isBefore(isLate ? reach.to() : scheduled.to())) {
            return UpdateState.COMPLETED;
        }
        boolean hasBegun = started != null || !now.isBefore(scheduled.from());
        return hasBegun ? UpdateState.IN_PROGRESS : UpdateState.SCHEDULED;
    }

    /** Returns the planned begin, or when the public was told of an earlier one, or of one after the planned end. */
    private static Instant begun(List<Update> oldestFirst, Span scheduled, UpdateState state) {
        if (state == UpdateState.SCHEDULED) {
            return scheduled.from();
        }
        return oldestFirst.stream()
                .filter(update -> update.state() == UpdateState.IN_PROGRESS || update.state() == UpdateState.VERIFYING)
                .map(update -> update.at().instant())
                .findFirst()
                .filter(at -> !scheduled.contains(at))
                .orElse(scheduled.from());
    }

    /** Returns when the public was last told that it is completed, or null. */
    private static @Nullable Instant over(List<Update> oldestFirst) {
        return oldestFirst.stream()
                .filter(update -> update.state() == UpdateState.COMPLETED)
                .map(update -> update.at().instant())
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Returns the planned end, or now while the work goes on beyond it. */
    private Instant planned(Instant end, UpdateState state) {
        return state != UpdateState.COMPLETED && now.isAfter(end) ? now : end;
    }

    /** Work that began after its planned end takes as long as planned where nobody says more, and ends with the next. */
    private static Instant late(Instant begun, Span scheduled, Span reach) {
        Instant end = begun.plus(scheduled.length());
        return end.isBefore(reach.to()) ? end : reach.to();
    }

    /** Work that was over before its planned begin took no time. */
    private static Span actual(Instant begun, Instant end) {
        return new Span(end.isBefore(begun) ? end : begun, end);
    }

    /** Returns the newest state declared; null when the next window has begun and this one was never closed. */
    private @Nullable UpdateState declared(List<Update> oldestFirst, Span reach) {
        UpdateState declared = null;
        for (Update update : oldestFirst) {
            declared = update.state().isNews() ? declared : update.state();
        }
        boolean isSuperseded = !now.isBefore(reach.to());
        return isSuperseded && declared != UpdateState.COMPLETED ? null : declared;
    }

    private @Nullable Instant within(@Nullable Moment moment, Span reach) {
        return moment != null && isPassed(moment) && reach.contains(moment.instant()) ? moment.instant() : null;
    }

    private boolean isPassed(Moment moment) {
        return !moment.instant().isAfter(now);
    }

    private static Instant changedAt(
            List<PublicUpdate> newestFirst, @Nullable Instant started, @Nullable Instant completed) {
        return Stream.of(newestFirst.get(0).at().instant(), started, completed)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
