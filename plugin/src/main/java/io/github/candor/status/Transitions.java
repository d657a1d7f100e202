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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when a site last changed and when it will next be out of date by the mere passing of time. */
final class Transitions {
    private final SiteContent content;
    private final List<MaintenanceStatus> maintenance;
    private final Instant now;

    Transitions(SiteContent content, List<MaintenanceStatus> maintenance, Instant now) {
        this.content = content;
        this.maintenance = maintenance;
        this.now = now;
    }

    /** Returns the first stated moment, maintenance edge or midnight after now. */
    Instant next() {
        ZoneId zone = content.settings().zone();
        Instant midnight =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.concat(moments(), edges())
                .filter(instant -> instant.isAfter(now))
                .min(Instant::compareTo)
                .filter(instant -> instant.isBefore(midnight))
                .orElse(midnight);
    }

    /**
     * Returns the first instant after now for which visitors were told of something: an edge of planned work, or an update that was
     * promised; null where nothing is to come.
     */
    @Nullable
    Instant announced() {
        return Stream.concat(promises(), edges())
                .filter(instant -> instant.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Stream<Instant> promises() {
        return content.incidents().stream()
                .filter(one -> one.ties().isStanding())
                .filter(one -> !one.milestones().started().instant().isAfter(now))
                .filter(one -> !hasPassed(one.milestones().get(Milestone.RESOLVED)))
                .flatMap(one -> Stream.ofNullable(one.nextUpdate()))
                .map(Moment::instant);
    }

    private boolean hasPassed(@Nullable Moment moment) {
        return moment != null && !moment.instant().isAfter(now);
    }

    /** Returns the last stated moment that has passed, or that of the last announcement; null for an empty site. */
    @Nullable
    Instant last() {
        return Stream.concat(moments(), maintenance.stream().map(MaintenanceStatus::announcedAt))
                .filter(instant -> !instant.isAfter(now))
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Work that is over, perhaps before its planned end, has no edge left. */
    private Stream<Instant> edges() {
        return maintenance.stream()
                .filter(one -> !one.isCancelled() && one.state() != UpdateState.COMPLETED)
                .flatMap(
                        one -> Stream.of(one.scheduled().from(), one.scheduled().to()));
    }

    private Stream<Instant> moments() {
        Stream<Moment> incidents = content.incidents().stream().flatMap(Transitions::of);
        Stream<Moment> planned = content.maintenance().stream().flatMap(Transitions::of);
        Stream<Moment> notices = content.notices().stream().flatMap(Transitions::of);
        return Stream.of(incidents, planned, notices)
                .flatMap(moments -> moments)
                .filter(Objects::nonNull)
                .map(Moment::instant);
    }

    private static Stream<Moment> of(Incident incident) {
        Stream<Moment> windows = incident.affected().stream()
                .flatMap(affected -> affected.windows().stream())
                .flatMap(window -> Stream.of(window.from(), window.to()));
        return Stream.of(
                        Stream.of(Milestone.values()).map(incident.milestones()::get),
                        Stream.of(incident.nextUpdate()),
                        incident.updates().stream().map(update -> update.at()),
                        incident.timeline().entries().stream().flatMap(entry -> Stream.of(entry.at(), entry.until())),
                        windows)
                .flatMap(moments -> moments);
    }

    private static Stream<Moment> of(Maintenance one) {
        return Stream.concat(
                Stream.of(one.started(), one.completed()),
                one.updates().stream().map(update -> update.at()));
    }

    private static Stream<Moment> of(Notice notice) {
        return Stream.of(notice.published(), notice.until());
    }
}
