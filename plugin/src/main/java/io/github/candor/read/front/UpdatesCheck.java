package io.github.candor.read.front;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Checks the updates of an incident against the time that it took. */
final class UpdatesCheck {
    /** Of an incident: each update says in feeds and APIs how each component stands. */
    private static final int MOST_STATUSES = 20_000;

    private UpdatesCheck() {}

    /** Reports each of {@code updates} that comes before the incident started, or hits a component when it was over. */
    static void check(Incident incident, List<Placed<Update>> updates, Problems problems) {
        ZoneId zone = incident.info().zone();
        Moment started = incident.milestones().started();
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        checkSize(incident, updates, problems);
        for (Placed<Update> update : updates) {
            Moment at = update.value().at();
            if (isBefore(at, started, zone)) {
                reportEarly(update, started, zone, problems);
            } else if (resolved != null && at.instant().isAfter(resolved.instant()) && isHarmful(update.value())) {
                problems.report(
                        Rule.WINDOW_OUTSIDE,
                        update.place(),
                        "This update says at " + Values.written(at, zone)
                                + " that a component is hit, after the incident was resolved at "
                                + Values.written(resolved, zone) + ".",
                        "Correct one of the two times, or leave out the braces.");
            }
        }
    }

    private static void checkSize(Incident incident, List<Placed<Update>> updates, Problems problems) {
        int components = Math.max(1, incident.named().size());
        int most = MOST_STATUSES / components;
        if (updates.size() > most) {
            problems.report(
                    Rule.INVALID_VALUE,
                    updates.get(most).place(),
                    updates.size() + " updates of " + components + " components are over " + MOST_STATUSES
                            + " statuses to tell.",
                    "Name the group instead of its components, or say it in at most " + most + " updates.");
        }
    }

    private static void reportEarly(Placed<Update> update, Moment started, ZoneId zone, Problems problems) {
        boolean isChange = !update.value().changes().isEmpty();
        problems.report(
                isChange ? Rule.WINDOW_OUTSIDE : Rule.TIMELINE_BACKWARDS,
                update.place(),
                (isChange ? "This update changes a status at " : "This update is of ")
                        + Values.written(update.value().at(), zone) + ", before the incident started at "
                        + Values.written(started, zone) + ".",
                isChange
                        ? "Correct one of the two times, or leave out the braces."
                        : "Correct one of the two times; nobody is told of trouble before it began.");
    }

    /** What started about some time may have started a little earlier, but not on the day before. */
    private static boolean isBefore(Moment at, Moment started, ZoneId zone) {
        return started.isApproximate()
                ? dayOf(at, zone).isBefore(dayOf(started, zone))
                : new WholeDays(zone).isBefore(at, started);
    }

    private static LocalDate dayOf(Moment moment, ZoneId zone) {
        return moment.day() != null
                ? moment.day()
                : moment.instant().atZone(zone).toLocalDate();
    }

    private static boolean isHarmful(Update update) {
        return update.changes().values().stream().anyMatch(status -> status != ComponentStatus.OPERATIONAL);
    }
}
