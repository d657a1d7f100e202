package io.github.candor.status;

import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.SiteContent;
import io.github.candor.model.UpdateState;
import io.github.candor.status.incident.MaintenanceStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when a site last changed and when it will next be out of date by the mere passing of time. */
final class Transitions {
    private final Instant now;
    private @Nullable Instant last;
    private Instant next;
    private @Nullable Instant announced;

    private Transitions(Instant now, ZoneId zone) {
        this.now = now;
        this.next =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns those of {@code content}, whose planned work stands as {@code maintenance} says. */
    static Transitions of(SiteContent content, List<MaintenanceStatus> maintenance, Instant now) {
        Transitions found = new Transitions(now, content.settings().zone());
        content.incidents().forEach(found::add);
        content.maintenance().forEach(found::add);
        content.notices().forEach(found::add);
        maintenance.forEach(found::add);
        return found;
    }

    /** Returns the first stated moment, maintenance edge or midnight after now. */
    Instant next() {
        return next;
    }

    /**
     * Returns the first instant after now for which visitors were told of something: an edge of planned work, or an update that was
     * promised; null where nothing is to come.
     */
    @Nullable
    Instant announced() {
        return announced;
    }

    /** Returns the last stated moment that has passed, or that of the last announcement; null for an empty site. */
    @Nullable
    Instant last() {
        return last;
    }

    private void add(Incident incident) {
        incident.milestones().moments().values().forEach(this::state);
        state(incident.nextUpdate());
        incident.updates().forEach(update -> state(update.at()));
        incident.timeline().entries().forEach(entry -> {
            state(entry.at());
            state(entry.until());
        });
        incident.affected()
                .forEach(affected -> affected.windows().forEach(window -> {
                    state(window.from());
                    state(window.to());
                }));
        if (hasPromise(incident)) {
            announce(incident.nextUpdate());
        }
    }

    /** Returns whether what an incident promises is still owed: it was said of something that began and goes on. */
    private boolean hasPromise(Incident incident) {
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        return incident.ties().isStanding()
                && !incident.milestones().started().instant().isAfter(now)
                && (resolved == null || resolved.instant().isAfter(now));
    }

    private void add(Maintenance one) {
        state(one.started());
        state(one.completed());
        one.updates().forEach(update -> state(update.at()));
    }

    private void add(Notice notice) {
        state(notice.published());
        state(notice.until());
    }

    private void add(MaintenanceStatus one) {
        pass(one.announcedAt());
        // Work that is over, perhaps before its planned end, has no edge left.
        if (!one.isCancelled() && one.state() != UpdateState.COMPLETED) {
            announce(one.scheduled().from());
            announce(one.scheduled().to());
        }
    }

    private void state(@Nullable Moment moment) {
        if (moment != null) {
            pass(moment.instant());
            come(moment.instant());
        }
    }

    private void announce(@Nullable Moment moment) {
        if (moment != null) {
            announce(moment.instant());
        }
    }

    private void announce(Instant instant) {
        come(instant);
        if (instant.isAfter(now) && (announced == null || instant.isBefore(announced))) {
            announced = instant;
        }
    }

    private void come(Instant instant) {
        if (instant.isAfter(now) && instant.isBefore(next)) {
            next = instant;
        }
    }

    private void pass(Instant instant) {
        if (!instant.isAfter(now) && (last == null || instant.isAfter(last))) {
            last = instant;
        }
    }
}
