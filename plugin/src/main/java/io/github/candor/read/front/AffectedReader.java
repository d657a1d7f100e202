package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Impact;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Update;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.StatusNames;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code components} of an incident: ids alone, ids with a status, ids with windows of time, or none. */
final class AffectedReader {
    private final Components components;
    private final WindowsReader windows;
    private final Problems problems;

    AffectedReader(Components components, WindowsReader windows, Problems problems) {
        this.components = components;
        this.windows = windows;
        this.problems = problems;
    }

    /**
     * Reports components that are absent or empty. That an incident hit none is said in so many words, {@code []}, because a
     * forgotten line would make a site green.
     */
    static void require(Fields fields) {
        YamlValue value = fields.value("components");
        boolean isNone = value instanceof YamlValue.Sequence list && list.isEmpty();
        if (isNone || (value == null && fields.isMisspelt("components")) || (value != null && !value.isEmpty())) {
            return;
        }
        fields.problems()
                .report(
                        Rule.MISSING_KEY,
                        fields.placeOf("components"),
                        value == null
                                ? "\"components\" is missing."
                                : "\"components\" "
                                        + (value instanceof YamlValue.Scalar ? "has no value." : "names none."),
                        "Write components: {…} with what was hit, or components: [] if no component was.");
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
                readEntry(entry, changed, updates, affected);
            }
        } else {
            List<YamlValue.Scalar> ids = ids(fields);
            Values.checkOnce(ids, "components", problems);
            for (YamlValue.Scalar id : ids) {
                readId(id, impact, changed, affected);
            }
        }
        changed.forEach((id, status) -> affected.putIfAbsent(id, new AffectedComponent(id, status, null, List.of())));
        return List.copyOf(affected.values());
    }

    /** Returns the ids of a list, after telling an author who put statuses after them to make it a map. */
    private List<YamlValue.Scalar> ids(Fields fields) {
        boolean isListOfMaps = fields.value("components") instanceof YamlValue.Sequence list
                && !list.isEmpty()
                && list.items().stream().allMatch(YamlValue.Mapping.class::isInstance);
        if (!isListOfMaps) {
            return fields.scalars("components");
        }
        problems.report(
                Rule.WRONG_TYPE,
                fields.placeOf("components"),
                "Components with a status after each are not a list.",
                "Take out the hyphens, so that each line is like \"login: major_outage\".");
        return List.of();
    }

    private void readId(
            YamlValue.Scalar written,
            @Nullable Impact impact,
            Map<ComponentId, ComponentStatus> changed,
            Map<ComponentId, AffectedComponent> affected) {
        for (ComponentId id : ids(written)) {
            ComponentStatus status = changed.get(id);
            boolean isHarmSaid = impact != null || (status != null && status != ComponentStatus.OPERATIONAL);
            if (!isHarmSaid) {
                reportUnknown(id.value(), written.place(), ", or add a line like impact: major.");
            }
            // Braces that only take the harm back do not say what it was; the impact does.
            boolean isStated = status == null || (status == ComponentStatus.OPERATIONAL && impact != null);
            ComponentStatus stated = isStated ? impact == null ? ComponentStatus.OPERATIONAL : impact.status() : null;
            ComponentStatus worst = status != null && stated == null ? status : Objects.requireNonNull(stated);
            affected.put(id, new AffectedComponent(id, worst, stated, List.of()));
        }
    }

    private void reportUnknown(String id, Place place, String otherwise) {
        problems.report(
                Rule.UNKNOWN_STATUS,
                place,
                "It is not said how badly \"" + id + "\" was hit.",
                "Write components: {" + id + ": major_outage}" + otherwise);
    }

    private void readEntry(
            YamlValue.Entry entry,
            Map<ComponentId, ComponentStatus> changed,
            List<Placed<Update>> updates,
            Map<ComponentId, AffectedComponent> affected) {
        List<ImpactWindow> explicit = entry.value() instanceof YamlValue.Sequence list ? windows.read(list) : List.of();
        ComponentStatus stated = explicit.stream()
                .map(ImpactWindow::status)
                .reduce(ComponentStatus::worse)
                .orElse(ComponentStatus.OPERATIONAL);
        if (entry.value().isEmpty()) {
            reportUnknown(entry.key().text().strip(), entry.value().place(), ".");
        } else if (entry.value() instanceof YamlValue.Scalar scalar) {
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
            if (!explicit.isEmpty() && changed.containsKey(id)) {
                problems.report(
                        Rule.WINDOW_CONFLICT,
                        entry.key().place(),
                        "The windows of \"" + id + "\" are stated here and in the braces of the update on line "
                                + firstChange(id, updates).line() + ".",
                        "Take the windows out here, or the braces of \"" + id + "\" out of all updates.");
            }
            ComponentStatus worst = stated.worse(changed.getOrDefault(id, stated));
            affected.put(id, new AffectedComponent(id, worst, explicit.isEmpty() ? stated : null, explicit));
        }
    }

    private List<ComponentId> ids(YamlValue.Scalar written) {
        ComponentNode node = ComponentNames.find(written.text().strip(), components, problems, written.place());
        return node == null ? List.of() : Components.leafIds(node);
    }

    private static Place firstChange(ComponentId id, List<Placed<Update>> updates) {
        return updates.stream()
                .filter(update -> update.value().changes().containsKey(id))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static Map<ComponentId, ComponentStatus> worstOf(List<Placed<Update>> updates) {
        Map<ComponentId, ComponentStatus> worst = new LinkedHashMap<>();
        for (Placed<Update> update : updates) {
            update.value().changes().forEach((id, status) -> worst.merge(id, status, ComponentStatus::worse));
        }
        return worst;
    }
}
