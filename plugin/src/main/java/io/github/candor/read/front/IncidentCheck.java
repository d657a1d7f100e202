package io.github.candor.read.front;

import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Body;
import io.github.candor.read.body.ReadAction;
import io.github.candor.read.markdown.Placed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Checks what an incident says against itself. */
final class IncidentCheck {
    private static final Duration STALE = Duration.ofDays(30);

    private final Instant now;
    private final Instant clock;

    /** Keeps the instant that the site is built for and the real time. */
    IncidentCheck(Instant now, Instant clock) {
        this.now = now;
        this.clock = clock;
    }

    /** Reports whatever does not fit together in {@code read}. */
    void check(ReadEntry<Incident> read, Body body, Problems problems) {
        Incident incident = read.entry();
        UpdatesCheck.check(incident, body.updates(), problems);
        if (incident.ties().isStanding()) {
            checkClosing(read, body, problems);
            checkStale(read, problems);
        }
        checkToday(read, problems);
        checkPromise(read, problems);
        checkPast(incident, body, problems);
        ZoneId zone = incident.info().zone();
        LocalDate start = incident.milestones().started().instant().atZone(zone).toLocalDate();
        for (ReadAction action : body.actions()) {
            LocalDate due = action.value().due();
            if (due != null && due.isBefore(start)) {
                problems.report(
                        Rule.DUE_BEFORE_INCIDENT,
                        action.duePlace(),
                        "due " + due + ", but the incident started only on " + start + ".",
                        "Is the year right?");
            }
        }
    }

    private static void checkClosing(ReadEntry<Incident> read, Body body, Problems problems) {
        Incident incident = read.entry();
        Placed<Moment> said =
                read.keys().find("resolved") == null ? body.milestones().get(Milestone.RESOLVED) : null;
        boolean isClosed = incident.updates().stream().anyMatch(update -> update.state() == UpdateState.RESOLVED);
        if (incident.milestones().get(Milestone.RESOLVED) != null
                && !incident.updates().isEmpty()
                && !isClosed) {
            problems.report(
                    Rule.MISSING_CLOSING_UPDATE,
                    said == null ? read.placeOf("resolved") : said.place(),
                    "The incident is resolved, but no update tells the public so.",
                    "Add an update with the state Resolved.");
        }
    }

    /** Says nothing of what follows when the start itself has not come yet, nor of a milestone, of which it was said. */
    private void checkPast(Incident incident, Body body, Problems problems) {
        WholeDays days = new WholeDays(incident.info().zone());
        if (days.earliest(incident.milestones().started()).isAfter(clock)) {
            return;
        }
        for (Placed<Moment> said : body.times()) {
            boolean isSetting = body.milestones().values().stream()
                    .anyMatch(one -> one.place().equals(said.place()));
            if (days.earliest(said.value()).isAfter(clock) && !isSetting) {
                problems.report(
                        Rule.FUTURE_TIME,
                        said.place(),
                        "This entry is of "
                                + Values.written(said.value(), incident.info().zone()) + ", which has not come yet.",
                        "Is the date right? State only what has happened; planned work goes into maintenance/.");
            }
        }
        LaterUpdates.check(body.updates(), incident.info().zone(), clock, problems);
    }

    private static void checkPromise(ReadEntry<Incident> read, Problems problems) {
        Moment promised = read.entry().nextUpdate();
        Moment started = read.entry().milestones().started();
        ZoneId zone = read.entry().info().zone();
        if (promised != null && new WholeDays(zone).isBefore(promised, started)) {
            problems.report(
                    Rule.MILESTONE_ORDER,
                    read.placeOf("next_update"),
                    "next_update at " + Values.written(promised, zone) + ", before the incident started at "
                            + Values.written(started, zone) + ".",
                    "It is the promised time of the next update; fix the date.");
        }
    }

    private void checkToday(ReadEntry<Incident> read, Problems problems) {
        Moment resolved = read.entry().milestones().get(Milestone.RESOLVED);
        if (resolved != null && resolved.day() != null && resolved.instant().isAfter(now)) {
            problems.report(
                    Rule.OPEN_UNTIL_MIDNIGHT,
                    read.placeOf("resolved"),
                    "resolved " + resolved.day()
                            + " is a day, which counts to its end: until then the incident is open.",
                    "Write the time too, like " + resolved.day() + " 10:49.");
        }
    }

    private void checkStale(ReadEntry<Incident> read, Problems problems) {
        Incident incident = read.entry();
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        if (resolved != null && !resolved.instant().isAfter(now)) {
            return;
        }
        Instant said = incident.updates().stream()
                .map(update -> update.at().instant())
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .orElse(incident.milestones().started().instant());
        if (said.isBefore(now.minus(STALE))) {
            problems.report(
                    Rule.STALE_INCIDENT,
                    read.placeOf("title"),
                    "The incident is open, and nothing was said of it for "
                            + Duration.between(said, now).toDays() + " days.",
                    "Add an update, or \"resolved\" if it is over.");
        }
    }
}
