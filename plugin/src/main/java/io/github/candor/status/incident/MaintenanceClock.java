package io.github.candor.status.incident;

import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how planned work stands at one instant: an author's facts and now in, one {@link MaintenanceStatus} a window out. */
public final class MaintenanceClock {
    private final Instant now;

    /** Keeps the instant; whatever is stated as done later is not known yet. */
    public MaintenanceClock(Instant now) {
        this.now = now;
    }

    /** Returns the windows of {@code maintenance}: the only one, or those of its rule that are near now, oldest first. */
    public List<MaintenanceStatus> read(Maintenance maintenance) {
        List<Span> windows = new Occurrences(now).of(maintenance);
        List<MaintenanceStatus> all = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            Instant next = i + 1 < windows.size() ? windows.get(i + 1).from() : Instant.MAX;
            Span reach = new Span(i == 0 ? Instant.MIN : windows.get(i).from(), next);
            all.add(status(maintenance, i, windows.get(i), reach));
        }
        return all;
    }

    private MaintenanceStatus status(Maintenance maintenance, int occurrence, Span scheduled, Span reach) {
        List<Update> said = maintenance.updates().stream()
                .filter(update ->
                        isPassed(update.at()) && reach.contains(update.at().instant()))
                .sorted(Comparator.comparing(Update::at))
                .toList();
        Instant started = within(maintenance.started(), reach);
        Instant completed = within(maintenance.completed(), reach);
        UpdateState declared = declared(said);
        UpdateState state = state(scheduled, started, completed, declared);
        List<PublicUpdate> newestFirst = new ArrayList<>(new UpdateLog(now).said(said));
        Collections.reverse(newestFirst);
        return new MaintenanceStatus(
                maintenance,
                occurrence,
                scheduled,
                actual(scheduled, started, completed, state),
                state,
                maintenance.isCancelled(),
                newestFirst,
                changedAt(said, started, completed));
    }

    private UpdateState state(
            Span scheduled, @Nullable Instant started, @Nullable Instant completed, @Nullable UpdateState declared) {
        if (completed != null) {
            return UpdateState.COMPLETED;
        }
        if (declared != null && declared != UpdateState.SCHEDULED) {
            return declared;
        }
        if (!now.isBefore(scheduled.to())) {
            return UpdateState.COMPLETED;
        }
        boolean hasBegun = started != null || !now.isBefore(scheduled.from());
        return hasBegun ? UpdateState.IN_PROGRESS : UpdateState.SCHEDULED;
    }

    private Span actual(Span scheduled, @Nullable Instant started, @Nullable Instant completed, UpdateState state) {
        boolean isEarly = state != UpdateState.SCHEDULED && now.isBefore(scheduled.from());
        Instant from = started != null ? started : isEarly ? now : scheduled.from();
        boolean overruns = completed == null && state != UpdateState.COMPLETED && now.isAfter(scheduled.to());
        boolean wasCutShort = completed == null && state == UpdateState.COMPLETED && now.isBefore(scheduled.to());
        Instant end = completed != null ? completed : overruns || wasCutShort ? now : scheduled.to();
        return new Span(from, end.isBefore(from) ? from : end);
    }

    private static @Nullable UpdateState declared(List<Update> oldestFirst) {
        UpdateState declared = null;
        for (Update update : oldestFirst) {
            declared = update.state() == UpdateState.UPDATE ? declared : update.state();
        }
        return declared;
    }

    private @Nullable Instant within(@Nullable Moment moment, Span reach) {
        return moment != null && isPassed(moment) && reach.contains(moment.instant()) ? moment.instant() : null;
    }

    private boolean isPassed(Moment moment) {
        return !moment.instant().isAfter(now);
    }

    /** Falls back to the beginning of time for work that nobody has said anything of yet. */
    private static Instant changedAt(List<Update> said, @Nullable Instant started, @Nullable Instant completed) {
        List<Instant> changes = new ArrayList<>(List.of(Instant.EPOCH));
        said.forEach(update -> changes.add(update.at().instant()));
        if (started != null) {
            changes.add(started);
        }
        if (completed != null) {
            changes.add(completed);
        }
        return Collections.max(changes);
    }
}
