package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Body;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code maintenance/}. */
public final class MaintenanceReader {
    public static final List<String> KEYS = EntryFile.keys(List.of(
            "scheduled_for",
            "scheduled_until",
            "moved_from",
            "started",
            "completed",
            "cancelled",
            "rrule",
            StatuspageKey.NAME));

    private final EntryFile.Site site;
    private final Instant now;
    private final Instant clock;

    /** Keeps what all maintenance is read with; {@code clock} is the real time. */
    public MaintenanceReader(EntryFile.Site site, Instant now, Instant clock) {
        this.site = site;
        this.now = now;
        this.clock = clock;
    }

    /** Returns the maintenance that {@code text} describes, or null after reporting why it cannot be one. */
    @Nullable
    public ReadEntry<Maintenance> read(TextFile text, Problems problems) {
        EntryFile file = EntryFile.open(text, KEYS, site, problems);
        if (file == null) {
            return null;
        }
        Fields fields = file.fields().require("title", "scheduled_for", "scheduled_until");
        ZoneId zone = file.zone();
        Moment from = Values.time(fields, "scheduled_for", zone, Edge.BEGIN);
        Moment until = Values.time(fields, "scheduled_until", zone, Edge.END);
        LocalDate startDay = from == null ? null : from.instant().atZone(zone).toLocalDate();
        Body body = file.body(BodyContext.Kind.MAINTENANCE, startDay);
        Moment started = past(fields, "started", zone, Edge.BEGIN);
        Moment completed = past(fields, "completed", zone, Edge.END);
        RuleReader rule = new RuleReader(fields);
        String rrule = rule.read();
        EntryInfo info = file.info();
        List<AffectedComponent> affected = affected(fields, site.components());
        checkOrder(fields, completed, started, from);
        checkToday(fields, completed);
        checkCancelled(fields, started, completed);
        LateWork.check(fields, started, until, completed, body.updates(), now);
        LaterUpdates.check(body.updates(), zone, clock, problems);
        if (from == null || until == null || isBackwards(fields, from, until)) {
            return null;
        }
        if (rrule != null && file.isZoneKnown()) {
            rule.check(rrule, from, until, zone);
        }
        ReadEntry<Maintenance> read = file.read(new Maintenance(
                info,
                affected,
                from,
                until,
                movedFrom(fields, zone, from),
                started,
                completed,
                fields.isTrue("cancelled"),
                rrule,
                body.summary(),
                body.updates().stream().map(Placed<Update>::value).toList(),
                body.sections()));
        new SinceCheck(site).checkWork(read, problems);
        return read;
    }

    private static @Nullable Moment movedFrom(Fields fields, ZoneId zone, Moment from) {
        Moment old = Values.time(fields, "moved_from", zone, Edge.BEGIN);
        if (old != null && old.instant().equals(from.instant())) {
            fields.problems()
                    .report(
                            Rule.MILESTONE_CONFLICT,
                            fields.placeOf("moved_from"),
                            "moved_from is the same time as scheduled_for, so nothing was moved.",
                            "moved_from is when the work was to begin before; if it was not moved, leave it out.");
        }
        return old;
    }

    /** Returns the components that {@code fields} list, without any harm done to them. */
    static List<AffectedComponent> affected(Fields fields, Components components) {
        Map<String, AffectedComponent> affected = new LinkedHashMap<>();
        List<YamlValue.Scalar> ids = fields.scalars("components");
        Values.checkOnce(ids, "components", fields.problems());
        for (YamlValue.Scalar written : ids) {
            ComponentNode node =
                    ComponentNames.find(written.text().strip(), components, fields.problems(), written.place());
            if (node != null) {
                Components.leafIds(node)
                        .forEach(id -> affected.put(
                                id.value(), new AffectedComponent(id, ComponentStatus.OPERATIONAL, List.of())));
            }
        }
        return List.copyOf(affected.values());
    }

    private @Nullable Moment past(Fields fields, String key, ZoneId zone, Edge edge) {
        Moment moment = Values.time(fields, key, zone, edge);
        if (moment != null && moment.day() == null && moment.instant().isAfter(clock)) {
            fields.problems()
                    .report(
                            Rule.FUTURE_TIME,
                            fields.placeOf(key),
                            key + " at " + fields.text(key) + ", which has not come yet.",
                            "Plans go into scheduled_for and scheduled_until.");
        }
        return moment;
    }

    private void checkToday(Fields fields, @Nullable Moment completed) {
        if (completed != null && completed.day() != null && completed.instant().isAfter(now)) {
            fields.problems()
                    .report(
                            Rule.OPEN_UNTIL_MIDNIGHT,
                            fields.placeOf("completed"),
                            "completed " + completed.day()
                                    + " is a day, which counts to its end: until then the work is not over.",
                            "Write the time too, like " + completed.day() + " 10:49.");
        }
    }

    private static void checkCancelled(Fields fields, @Nullable Moment started, @Nullable Moment completed) {
        if (fields.isTrue("cancelled") && (started != null || completed != null)) {
            String key = started != null ? "started" : "completed";
            fields.problems()
                    .report(
                            Rule.MILESTONE_CONFLICT,
                            fields.placeOf("cancelled"),
                            "cancelled says that this does not take place, but " + key + " "
                                    + fields.text(key) + " (line "
                                    + fields.placeOf(key).line() + ") that it did.",
                            "Take one of the two out; work that was broken off is completed.");
        }
    }

    private static boolean isBackwards(Fields fields, Moment from, Moment until) {
        boolean isBackwards = !from.instant().isBefore(until.instant());
        if (isBackwards) {
            fields.problems()
                    .report(
                            Rule.WINDOW_ORDER,
                            fields.placeOf("scheduled_until"),
                            "scheduled_until " + fields.text("scheduled_until") + " is not after scheduled_for "
                                    + fields.text("scheduled_for") + ".",
                            "If the work goes past midnight, scheduled_until needs the next day.");
        }
        return isBackwards;
    }

    private static void checkOrder(
            Fields fields, @Nullable Moment completed, @Nullable Moment started, @Nullable Moment planned) {
        Moment begun = started == null ? planned : started;
        if (begun != null && completed != null && completed.instant().isBefore(begun.instant())) {
            String key = started == null ? "scheduled_for" : "started";
            fields.problems()
                    .report(
                            Rule.MILESTONE_ORDER,
                            fields.placeOf("completed"),
                            "completed at " + fields.text("completed") + ", before " + key + " at " + fields.text(key)
                                    + " (line " + fields.placeOf(key).line() + ").",
                            started == null
                                    ? "Fix one of the two, or say when the work really started."
                                    : "Fix one of the two.");
        }
    }
}
