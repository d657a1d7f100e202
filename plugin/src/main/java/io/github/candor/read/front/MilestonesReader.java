package io.github.candor.read.front;

import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Body;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings together what front matter, timeline and updates say of an incident's milestones. */
final class MilestonesReader {
    private final ZoneId zone;
    private final Problems problems;
    private final WholeDays days;
    private final Map<Milestone, Placed<Moment>> stated = new EnumMap<>(Milestone.class);
    private final Map<Place, ZoneId> zones = new HashMap<>();
    private boolean isStartWritten;
    private boolean isStartEmpty;

    MilestonesReader(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
        this.days = new WholeDays(zone);
    }

    /** Reads those of the front matter. */
    void read(Fields fields) {
        YamlValue start = fields.value(Milestone.STARTED.id());
        isStartWritten = start != null && !start.isEmpty();
        isStartEmpty = start != null && start.isEmpty();
        for (Milestone milestone : Milestone.values()) {
            Edge edge = milestone == Milestone.STARTED ? Edge.BEGIN : Edge.END;
            Moment moment = Values.time(fields, milestone.id(), zone, edge);
            if (moment != null) {
                stated.put(milestone, new Placed<>(moment, fields.placeOf(milestone.id())));
            }
        }
    }

    /**
     * Returns the day that a time without one belongs to at first: that of the start in the front matter. Null when none is
     * stated, or only a day that is about right while something else is stated of another.
     */
    @Nullable
    LocalDate startDay() {
        Placed<Moment> started = stated.get(Milestone.STARTED);
        if (started == null) {
            return null;
        }
        LocalDate day = dayOf(started.value());
        boolean isVague = started.value().day() != null && started.value().isApproximate();
        boolean isAlone =
                stated.values().stream().allMatch(one -> dayOf(one.value()).equals(day));
        return isVague && !isAlone ? null : day;
    }

    private LocalDate dayOf(Moment moment) {
        LocalDate day = moment.day();
        return day != null ? day : moment.instant().atZone(zone).toLocalDate();
    }

    /**
     * Adds what the text says, and checks that all of it is in order and has happened.
     *
     * @param clock the real time; a milestone after it is an error
     * @return null after reporting that nothing says when the incident began
     */
    @Nullable
    Milestones with(Body body, Fields fields, Instant clock) {
        zones.putAll(body.zones());
        body.milestones().forEach(this::add);
        addClosingUpdate(body.updates());
        if (!stated.containsKey(Milestone.STARTED)) {
            reportMissingStart(fields);
            return null;
        }
        checkOrder();
        endDaysInTime();
        stated.forEach((milestone, placed) -> checkPast(milestone, placed, clock));
        Map<Milestone, Moment> moments = new EnumMap<>(Milestone.class);
        stated.forEach((milestone, placed) -> moments.put(milestone, placed.value()));
        return new Milestones(moments);
    }

    /** Says nothing of a start that is there, but was reported to be no time or to be misspelt. */
    private void reportMissingStart(Fields fields) {
        if (!isStartWritten && !fields.isMisspelt(Milestone.STARTED.id())) {
            problems.report(
                    Rule.MISSING_KEY,
                    fields.placeOf(Milestone.STARTED.id()),
                    isStartEmpty ? "\"started\" has no value." : "\"started\" is missing.",
                    "Add a line like \"started: 2025-02-13 07:20\", or **Started** to an entry of the timeline.");
        }
    }

    private void add(Milestone milestone, Placed<Moment> said) {
        Placed<Moment> first = stated.putIfAbsent(milestone, said);
        if (first == null || days.isOfDay(first.value(), said.value())) {
            return;
        }
        if (days.isOfDay(said.value(), first.value())) {
            stated.put(milestone, said);
        } else if (!first.value().instant().equals(said.value().instant())) {
            problems.report(
                    Rule.MILESTONE_CONFLICT,
                    said.place(),
                    milestone.id() + " at " + write(said) + " here, but at " + write(first) + " on line "
                            + first.place().line() + ".",
                    "Say it in one place, or the same in both.");
        }
    }

    /** Takes the closing update for the milestone where the author says it nowhere else. */
    private void addClosingUpdate(List<Placed<Update>> updates) {
        Placed<Update> closing = null;
        Placed<Update> reopening = null;
        boolean wasClosed = false;
        for (Placed<Update> update : updates) {
            UpdateState state = update.value().state();
            if (state == UpdateState.RESOLVED) {
                closing = closing == null ? update : closing;
                wasClosed = true;
            } else if (state.goesOn()) {
                closing = null;
                reopening = wasClosed ? update : null;
                checkReopened(update);
            }
        }
        if (closing == null && reopening != null) {
            checkReopenedAtOnce(reopening);
        }
        if (closing != null) {
            Moment told = closing.value().at();
            Placed<Moment> resolved = stated.get(Milestone.RESOLVED);
            if (resolved == null || days.isOfDay(told, resolved.value())) {
                stated.put(Milestone.RESOLVED, new Placed<>(told, closing.place()));
            }
        }
    }

    private void checkReopened(Placed<Update> update) {
        Placed<Moment> resolved = stated.get(Milestone.RESOLVED);
        if (resolved != null
                && update.value().at().instant().isAfter(resolved.value().instant())) {
            reportReopened(update, resolved);
        }
    }

    /** Within a minute the order of the updates says what came last. */
    private void checkReopenedAtOnce(Placed<Update> last) {
        Placed<Moment> resolved = stated.get(Milestone.RESOLVED);
        if (resolved != null
                && last.value().at().instant().equals(resolved.value().instant())) {
            reportReopened(last, resolved);
        }
    }

    private void reportReopened(Placed<Update> update, Placed<Moment> resolved) {
        problems.report(
                Rule.MILESTONE_CONFLICT,
                update.place(),
                "This update says that the incident goes on, after it was resolved at "
                        + write(resolved) + " (line "
                        + resolved.place().line() + ").",
                "If it goes on, take \"resolved\" out until it is over again; else make the state of this one Update or"
                        + " Postmortem.");
    }

    private void checkOrder() {
        Milestone last = Milestone.STARTED;
        for (Milestone milestone : Milestone.values()) {
            Placed<Moment> one = stated.get(milestone);
            if (one == null) {
                continue;
            }
            Placed<Moment> before = Objects.requireNonNull(stated.get(last));
            if (days.isBefore(one.value(), before.value())) {
                problems.report(
                        Rule.MILESTONE_ORDER,
                        one.place(),
                        milestone.id() + " at " + write(one) + ", before it " + verb(last) + " at "
                                + write(before) + " (line "
                                + before.place().line() + ").",
                        "Both are read in " + zone + " unless they name a zone.");
            } else if (!days.earliest(one.value()).isBefore(days.earliest(before.value()))) {
                last = milestone;
            }
        }
    }

    /** Counts a day to its end, but not beyond a milestone that follows on the same day. */
    private void endDaysInTime() {
        List<Milestone> backwards = new ArrayList<>(List.of(Milestone.values()));
        Collections.reverse(backwards);
        Instant next = Instant.MAX;
        for (Milestone milestone : backwards) {
            Placed<Moment> one = stated.get(milestone);
            if (one != null && milestone != Milestone.STARTED) {
                Moment moment = days.notAfter(next, one.value());
                stated.put(milestone, new Placed<>(moment, one.place()));
                next = moment.instant();
            }
        }
    }

    private static String verb(Milestone milestone) {
        return milestone == Milestone.STARTED ? "started" : "was " + milestone.id();
    }

    private void checkPast(Milestone milestone, Placed<Moment> placed, Instant clock) {
        Moment moment = placed.value();
        if (days.earliest(moment).isAfter(clock)) {
            problems.report(
                    Rule.FUTURE_TIME,
                    placed.place(),
                    milestone.id() + " at " + write(placed) + ", which has not come yet.",
                    "State only what has happened; a promise goes into next_update, planned work into maintenance/.");
        }
    }

    /** Quotes a time in the zone that its author wrote it in. */
    private String write(Placed<Moment> placed) {
        ZoneId own = zones.getOrDefault(placed.place(), zone);
        boolean isElsewhere = !own.equals(zone) && placed.value().day() == null;
        return Values.written(placed.value(), own) + (isElsewhere ? " in " + name(own) : "");
    }

    private static String name(ZoneId own) {
        return own instanceof ZoneOffset offset ? ZoneId.ofOffset("UTC", offset).getId() : own.getId();
    }
}
