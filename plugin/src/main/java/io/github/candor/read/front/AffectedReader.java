package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Impact;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Placed;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.StatusNames;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code components} of an incident: ids alone, ids with a status, or ids with windows of time. */
final class AffectedReader {
    private final Components components;
    private final ZoneId zone;
    private final Problems problems;

    AffectedReader(Components components, ZoneId zone, Problems problems) {
        this.components = components;
        this.zone = zone;
        this.problems = problems;
    }

    /**
     * Returns the components that are named, in order, also those that only updates name.
     *
     * @param impact as stated, from which the status of a component without one follows; or null
     */
    List<AffectedComponent> read(Fields fields, @Nullable Impact impact, List<Placed<Update>> updates) {
        Map<ComponentId, AffectedComponent> affected = new LinkedHashMap<>();
        Map<ComponentId, ComponentStatus> changed = worstOf(updates);
        if (fields.value("components") instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                readEntry(entry, changed, affected);
            }
        } else {
            for (YamlValue.Scalar id : fields.scalars("components")) {
                readId(id, impact, changed, affected);
            }
        }
        changed.forEach((id, status) -> affected.putIfAbsent(id, new AffectedComponent(id, status, List.of())));
        return List.copyOf(affected.values());
    }

    private void readId(
            YamlValue.Scalar written,
            @Nullable Impact impact,
            Map<ComponentId, ComponentStatus> changed,
            Map<ComponentId, AffectedComponent> affected) {
        for (ComponentId id : ids(written)) {
            ComponentStatus status = changed.get(id);
            if (status == null && impact == null) {
                problems.report(
                        Rule.UNKNOWN_STATUS,
                        written.place(),
                        "It is not said how badly \"" + id + "\" was hit.",
                        "Write components: {" + id + ": major_outage}, or add a line like impact: major.");
            }
            ComponentStatus known = status != null ? status : impact != null ? impact.status() : null;
            affected.put(id, new AffectedComponent(id, known == null ? ComponentStatus.OPERATIONAL : known, List.of()));
        }
    }

    private void readEntry(
            YamlValue.Entry entry,
            Map<ComponentId, ComponentStatus> changed,
            Map<ComponentId, AffectedComponent> affected) {
        List<ImpactWindow> windows = entry.value() instanceof YamlValue.Sequence list ? windows(list) : List.of();
        ComponentStatus stated = windows.stream()
                .map(ImpactWindow::status)
                .reduce(ComponentStatus::worse)
                .orElse(ComponentStatus.OPERATIONAL);
        if (entry.value() instanceof YamlValue.Scalar scalar) {
            ComponentStatus found = StatusNames.find(scalar.text().strip(), problems, scalar.place());
            stated = found == null ? stated : found;
        } else if (entry.value() instanceof YamlValue.Mapping) {
            problems.report(
                    Rule.WRONG_TYPE,
                    entry.value().place(),
                    "The windows of \"" + entry.key().text() + "\" should be a list.",
                    "Write each like - {status: major_outage, from: 2025-02-13 07:20, to: 2025-02-13 10:49}.");
        }
        for (ComponentId id : ids(entry.key())) {
            if (!windows.isEmpty() && changed.containsKey(id)) {
                problems.report(
                        Rule.WINDOW_CONFLICT,
                        entry.key().place(),
                        "The windows of \"" + id + "\" are stated here and in the updates.",
                        "Keep one of the two.");
            }
            affected.put(id, new AffectedComponent(id, stated.worse(changed.getOrDefault(id, stated)), windows));
        }
    }

    private List<ComponentId> ids(YamlValue.Scalar written) {
        ComponentNode node = ComponentNames.find(written.text().strip(), components, problems, written.place());
        return node == null ? List.of() : Components.leafIds(node);
    }

    private List<ImpactWindow> windows(YamlValue.Sequence list) {
        List<ImpactWindow> windows = new ArrayList<>();
        for (YamlValue item : list.items()) {
            ImpactWindow window = item instanceof YamlValue.Mapping mapping ? window(mapping) : null;
            if (window != null) {
                windows.add(window);
                reportOverlap(windows, item.place());
            } else if (!(item instanceof YamlValue.Mapping)) {
                problems.report(
                        Rule.WRONG_TYPE,
                        item.place(),
                        "A window should have a status, from and to, but here is " + item.kind() + ".",
                        "Write it like {status: major_outage, from: 2025-02-13 07:20, to: 2025-02-13 10:49}.");
            }
        }
        return windows;
    }

    private @Nullable ImpactWindow window(YamlValue.Mapping mapping) {
        Fields fields =
                Fields.of(mapping, List.of("status", "from", "to"), problems).require("status");
        YamlValue.Scalar word = fields.scalar("status");
        ComponentStatus status = word == null ? null : StatusNames.find(word.text(), problems, word.place());
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
        return status == null ? null : new ImpactWindow(status, from, to);
    }

    private void reportOverlap(List<ImpactWindow> windows, Place place) {
        if (windows.size() < 2) {
            return;
        }
        ImpactWindow last = windows.get(windows.size() - 2);
        Moment from = windows.get(windows.size() - 1).from();
        boolean isApart = last.to() != null
                && from != null
                && !from.instant().isBefore(last.to().instant());
        if (!isApart) {
            problems.report(
                    Rule.WINDOW_CONFLICT,
                    place,
                    "This window begins before the one above it ends.",
                    "Put the windows in order of time, and let each end before the next begins.");
        }
    }

    private static Map<ComponentId, ComponentStatus> worstOf(List<Placed<Update>> updates) {
        Map<ComponentId, ComponentStatus> worst = new LinkedHashMap<>();
        for (Placed<Update> update : updates) {
            update.value().changes().forEach((id, status) -> worst.merge(id, status, ComponentStatus::worse));
        }
        return worst;
    }
}
