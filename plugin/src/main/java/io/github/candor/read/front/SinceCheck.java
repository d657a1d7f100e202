package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.YamlValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds what hits a component before {@code since} or after {@code until}, of which no figure of uptime has anything. */
final class SinceCheck {
    private final EntryFile.Site site;

    SinceCheck(EntryFile.Site site) {
        this.site = site;
    }

    /** Reports each component that {@code read} hit before there is a record of it. */
    void check(ReadEntry<Incident> read, Problems problems) {
        if (read.entry().info().isDraft()) {
            return; // It counts nowhere yet, and may be an example.
        }
        for (AffectedComponent affected : read.entry().affected()) {
            Component component = site.components().find(affected.id()) instanceof Component one ? one : null;
            LocalDate since = component == null ? null : component.since();
            if (since != null && affected.isHit()) {
                check(read, affected, since, problems);
            }
            LocalDate hit =
                    hits(read.entry(), affected).max(LocalDate::compareTo).orElse(null);
            if (component != null && hit != null && affected.isHit()) {
                checkEnd(component, hit, "was hit on ", place(read, affected), problems);
            }
        }
    }

    /** Reports each component of {@code read} that is retired when the work begins. */
    void checkWork(ReadEntry<Maintenance> read, Problems problems) {
        Maintenance work = read.entry();
        if (work.info().isDraft() || work.isCancelled()) {
            return;
        }
        for (ComponentId id : work.named()) {
            if (site.components().find(id) instanceof Component component) {
                checkEnd(
                        component,
                        dayOf(work.scheduledFor()),
                        "is under maintenance on ",
                        read.placeOf("components", id.value()::equals),
                        problems);
            }
        }
    }

    private static void checkEnd(Component component, LocalDate day, String what, Place place, Problems problems) {
        if (component.isGone(day)) {
            problems.report(
                    Rule.AFTER_UNTIL,
                    place,
                    "\"" + component.id() + "\" " + what + day + ", after its until in status.yml (" + component.until()
                            + ").",
                    "Nothing of it counts. If it was in use, write until: " + day
                            + " or a later day, or leave it out.");
        }
    }

    private void check(ReadEntry<Incident> read, AffectedComponent affected, LocalDate since, Problems problems) {
        LocalDate hit = hits(read.entry(), affected).min(LocalDate::compareTo).orElse(since);
        if (hit.isBefore(since)) {
            problems.report(
                    Rule.BEFORE_SINCE,
                    place(read, affected),
                    "\"" + affected.id() + "\" was hit on " + hit + ", before its since in status.yml (" + since + ").",
                    "The incident is listed, but not counted in uptime. If there is a record of that time, write since: "
                            + hit + " or an earlier day.");
        }
    }

    /** Returns the days on which it was hit, in the zone of the site, by which days are counted. */
    private Stream<LocalDate> hits(Incident incident, AffectedComponent affected) {
        Stream<Moment> moments;
        if (!affected.windows().isEmpty()) {
            moments = affected.windows().stream().map(ImpactWindow::from);
        } else if (affected.stated() != null) {
            moments = Stream.of(incident.milestones().started());
        } else {
            moments = incident.updates().stream()
                    .filter(update -> update.changes().containsKey(affected.id()))
                    .map(Update::at);
        }
        return moments.filter(Objects::nonNull).map(this::dayOf);
    }

    private LocalDate dayOf(Moment moment) {
        LocalDate day = moment.day();
        return day != null
                ? day
                : moment.instant().atZone(site.settings().zone()).toLocalDate();
    }

    /** Returns where the component is named as what was hit, or {@code components} where an update or a group names it. */
    private static Place place(ReadEntry<Incident> read, AffectedComponent affected) {
        if (read.keys().find("components") instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.key().text().strip().equals(affected.id().value())) {
                    return entry.key().place();
                }
            }
        }
        return read.placeOf("components", affected.id().value()::equals);
    }
}
