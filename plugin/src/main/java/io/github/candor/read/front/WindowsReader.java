package io.github.candor.read.front;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.StatusNames;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the windows of time in which a component was hit, and checks them against the incident. */
final class WindowsReader {
    static final List<String> KEYS = List.of("status", "from", "to");

    private final Milestones milestones;
    private final ZoneId zone;
    private final Problems problems;

    WindowsReader(Milestones milestones, ZoneId zone, Problems problems) {
        this.milestones = milestones;
        this.zone = zone;
        this.problems = problems;
    }

    /** Returns the windows that could be understood; they may overlap. */
    List<ImpactWindow> read(YamlValue.Sequence list) {
        List<ImpactWindow> windows = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (!(item instanceof YamlValue.Mapping mapping)) {
                problems.report(
                        Rule.WRONG_TYPE,
                        item.place(),
                        "A window should have a status, from and to, but here is " + item.kind() + ".",
                        "Write it like {status: major_outage, from: 2025-02-13 07:20, to: 2025-02-13 10:49}.");
                continue;
            }
            Fields fields = Fields.of(mapping, KEYS, problems).require("status");
            ImpactWindow window = window(fields, list);
            if (window != null) {
                windows.add(window);
            }
        }
        return windows;
    }

    private @Nullable ImpactWindow window(Fields fields, YamlValue.Sequence list) {
        YamlValue.Scalar word = fields.scalar("status");
        ComponentStatus status =
                word == null ? null : StatusNames.find(word.text().strip(), problems, word.place());
        Moment from = notBefore(milestones.started(), Values.time(fields, "from", zone, Edge.BEGIN));
        Moment to = notAfter(milestones.get(Milestone.RESOLVED), Values.time(fields, "to", zone, Edge.END));
        if (from != null && to != null && !from.instant().isBefore(to.instant())) {
            problems.report(
                    Rule.WINDOW_ORDER,
                    fields.placeOf("to"),
                    "This window ends at " + fields.text("to") + ", not after it begins at " + fields.text("from")
                            + ".",
                    "Both are read in " + zone + " unless they name a zone.");
            return null;
        }
        if (fields.value("from") == null
                && fields.value("to") == null
                && list.items().size() > 1) {
            problems.report(
                    Rule.WINDOW_CONFLICT,
                    fields.placeOf("from"),
                    "It is not said when this window begins or ends, but it is not the only one.",
                    "Write \"from\", \"to\" or both.");
        }
        checkInside(fields, "from", from);
        checkInside(fields, "to", to);
        return status == null ? null : new ImpactWindow(status, from, to);
    }

    /** A day on which the incident began means what is left of it. */
    private @Nullable Moment notBefore(Moment started, @Nullable Moment from) {
        boolean isThatDay = from != null && new WholeDays(zone).isOfDay(started, from);
        return from == null || !isThatDay ? from : new Moment(started.instant(), from.day(), from.isApproximate());
    }

    /** A day on which the incident ended means the part of it until then. */
    private @Nullable Moment notAfter(@Nullable Moment resolved, @Nullable Moment to) {
        boolean isThatDay = resolved != null && to != null && new WholeDays(zone).isOfDay(resolved, to);
        return resolved == null || to == null || !isThatDay
                ? to
                : new Moment(resolved.instant(), to.day(), to.isApproximate());
    }

    private void checkInside(Fields fields, String key, @Nullable Moment edge) {
        Moment started = milestones.started();
        Moment resolved = milestones.get(Milestone.RESOLVED);
        if (isBefore(edge, started)) {
            reportOutside(fields, key, "before the incident started at " + Values.written(started, zone), "started");
        } else if (resolved != null && isBefore(resolved, edge)) {
            reportOutside(fields, key, "after it was resolved at " + Values.written(resolved, zone), "resolved");
        }
    }

    private void reportOutside(Fields fields, String key, String where, String milestone) {
        problems.report(
                Rule.WINDOW_OUTSIDE,
                fields.placeOf(key),
                "This window " + (key.equals("from") ? "begins at " : "ends at ") + fields.text(key) + ", " + where
                        + ".",
                "Fix the window, or \"" + milestone + "\".");
    }

    private static boolean isBefore(@Nullable Moment one, @Nullable Moment other) {
        return one != null && other != null && one.instant().isBefore(other.instant());
    }
}
