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

/** Reads the windows of time in which a component was hit, and checks them against each other and the incident. */
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

    /** Returns the windows that could be understood, in order. */
    List<ImpactWindow> read(YamlValue.Sequence list) {
        List<ImpactWindow> windows = new ArrayList<>();
        Fields last = null;
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
            ImpactWindow window = window(fields);
            if (window != null) {
                if (last != null) {
                    checkApart(windows.get(windows.size() - 1), last, window, fields);
                }
                windows.add(window);
                last = fields;
            }
        }
        return windows;
    }

    private @Nullable ImpactWindow window(Fields fields) {
        YamlValue.Scalar word = fields.scalar("status");
        ComponentStatus status =
                word == null ? null : StatusNames.find(word.text().strip(), problems, word.place());
        Moment from = Values.time(fields, "from", zone, Edge.BEGIN);
        Moment to = Values.time(fields, "to", zone, Edge.END);
        if (from != null && to != null && !from.instant().isBefore(to.instant())) {
            problems.report(
                    Rule.WINDOW_ORDER,
                    fields.placeOf("to"),
                    "This window ends at " + fields.text("to") + ", not after it begins at " + fields.text("from")
                            + ".",
                    "Both are read in " + zone + " unless they name a zone.");
            return null;
        }
        checkInside(fields, "from", from);
        checkInside(fields, "to", to);
        return status == null ? null : new ImpactWindow(status, from, to);
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
                "Mend the window, or \"" + milestone + "\".");
    }

    private static boolean isBefore(@Nullable Moment one, @Nullable Moment other) {
        return one != null && other != null && one.instant().isBefore(other.instant());
    }

    private void checkApart(ImpactWindow above, Fields aboveFields, ImpactWindow below, Fields belowFields) {
        boolean isApart = above.to() != null && below.from() != null && !isBefore(below.from(), above.to());
        if (!isApart) {
            problems.report(
                    Rule.WINDOW_CONFLICT,
                    belowFields.placeOf("from"),
                    below.from() == null
                            ? "It is not said when this window begins, but it is not the first."
                            : "This window begins at " + belowFields.text("from") + ", and the one above it "
                                    + (above.to() == null
                                            ? "has no end."
                                            : "ends at " + aboveFields.text("to") + " (line "
                                                    + aboveFields.placeOf("to").line() + ")."),
                    "Put the windows in order of time, and let each end before the next begins.");
        }
    }
}
