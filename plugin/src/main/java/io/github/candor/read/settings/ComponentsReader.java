package io.github.candor.read.settings;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.FileName;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.StatuspageKey;
import io.github.candor.read.front.Values;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of components and groups in {@code status.yml}. */
public final class ComponentsReader {
    public static final List<String> COMPONENT_KEYS =
            List.of("id", "name", "description", "since", "until", "objective", "alerts", StatuspageKey.NAME);
    public static final List<String> GROUP_KEYS =
            List.of("group", "name", "description", "components", StatuspageKey.NAME);

    private static final List<String> ALERTS = List.of("draft", "public");

    /** Each has pages, feeds, a calendar and badges of its own: with so many a build takes some ten seconds. */
    private static final int MOST = 1_000;

    /** More places than seconds of a year have. */
    private static final Pattern OBJECTIVE = Pattern.compile("\\d{1,2}(?:\\.\\d{0,9})?");

    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();
    private boolean isIncomplete;
    private int count;
    private final Map<String, Place> statuspageIds = new HashMap<>();

    public ComponentsReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns whether some component or group has no id that can be known to other files. */
    public boolean isIncomplete() {
        return isIncomplete;
    }

    /** Returns what could be understood. */
    public Components read(Fields status) {
        List<ComponentNode> nodes = new ArrayList<>();
        for (YamlValue item : status.items("components")) {
            ComponentNode node = isGroup(item) ? group((YamlValue.Mapping) item) : component(item);
            if (node == null) {
                isIncomplete = true;
            } else {
                nodes.add(node);
            }
        }
        return Components.of(nodes);
    }

    private static boolean isGroup(YamlValue item) {
        return item instanceof YamlValue.Mapping mapping
                && (mapping.find("group") != null || mapping.find("components") != null);
    }

    private @Nullable ComponentGroup group(YamlValue.Mapping item) {
        Fields fields = Fields.of(item, GROUP_KEYS, problems).require("group", "name", "components");
        List<Component> members = new ArrayList<>();
        for (YamlValue member : fields.items("components")) {
            if (isGroup(member)) {
                problems.report(
                        Rule.INVALID_VALUE,
                        member.place(),
                        "A group stands inside of a group.",
                        "There are two levels: list its components in the outer group, or make it a group of its own.");
            } else {
                Component component = component(member);
                if (component == null) {
                    isIncomplete = true;
                } else {
                    members.add(component);
                }
            }
        }
        ComponentId id = id(fields, "group");
        String name = fields.line("name");
        String statuspageId = statuspageId(fields);
        return id == null || members.isEmpty()
                ? null
                : new ComponentGroup(
                        id, name == null ? "" : name, Values.prose(fields, "description"), members, statuspageId);
    }

    private @Nullable Component component(YamlValue item) {
        if (++count > MOST) {
            if (count == MOST + 1) {
                problems.report(
                        Rule.TOO_LARGE,
                        item.place(),
                        "Over " + MOST + " components stand up to here.",
                        "Name what visitors know by name, not each machine.");
            }
            return null;
        }
        if (!(item instanceof YamlValue.Mapping mapping)) {
            problems.report(
                    Rule.WRONG_TYPE,
                    item.place(),
                    "A component should be keys with values, but here is " + item.kind() + ".",
                    "Write it like {id: login, name: Login}.");
            return item instanceof YamlValue.Scalar scalar
                    ? unnamed(scalar.text().strip(), item.place())
                    : null;
        }
        Fields fields = Fields.of(mapping, COMPONENT_KEYS, problems).require("id", "name");
        ComponentId id = id(fields, "id");
        String name = fields.line("name");
        String statuspageId = statuspageId(fields);
        LocalDate since = Values.day(fields, "since");
        return id == null
                ? null
                : new Component(
                        id,
                        name == null ? "" : name,
                        Values.prose(fields, "description"),
                        since,
                        until(fields, since),
                        objective(fields),
                        statuspageId,
                        alerts(fields));
    }

    private @Nullable LocalDate until(Fields fields, @Nullable LocalDate since) {
        LocalDate until = Values.day(fields, "until");
        if (until != null && since != null && until.isBefore(since)) {
            problems.report(
                    Rule.WINDOW_ORDER,
                    fields.placeOf("until"),
                    "until " + until + " is before since " + since + " (line "
                            + fields.placeOf("since").line() + ").",
                    "since is the first day of its record, until the last one.");
        }
        return until;
    }

    private Component.Alerts alerts(Fields fields) {
        String text = fields.text("alerts");
        if (text != null && !ALERTS.contains(text)) {
            problems.report(
                    Rule.INVALID_VALUE,
                    fields.placeOf("alerts"),
                    "alerts \"" + text + "\" does not say who sees what monitoring opens.",
                    NearMiss.advice(text, ALERTS));
        }
        return "public".equals(text) ? Component.Alerts.PUBLIC : Component.Alerts.DRAFT;
    }

    /** Keeps a component that was reported to be incomplete, so that not each incident of it is an error as well. */
    private @Nullable Component unnamed(String id, Place place) {
        boolean isNew = ComponentId.isValid(id) && seen.putIfAbsent(id, place) == null;
        return isNew ? new Component(new ComponentId(id), id, null, null, null) : null;
    }

    private @Nullable ComponentId id(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        Place place = fields.placeOf(key);
        if (!ComponentId.isValid(text)) {
            problems.report(
                    Rule.INVALID_ID,
                    place,
                    key + " \"" + text + "\" cannot be part of an address.",
                    FileName.advice(text, "Use lower-case letters, digits and single hyphens, like teacher-pages."));
            return null;
        }
        Place first = seen.putIfAbsent(text, place);
        if (first != null) {
            problems.report(
                    Rule.DUPLICATE_ID,
                    place,
                    "\"" + text + "\" is already the id on line " + first.line() + ".",
                    "Components and groups need ids of their own.");
            return null;
        }
        return new ComponentId(text);
    }

    private @Nullable String statuspageId(Fields fields) {
        String text = StatuspageKey.read(fields);
        Place place = fields.placeOf(StatuspageKey.NAME);
        Place first = text == null ? null : statuspageIds.putIfAbsent(text, place);
        if (text != null && first != null) {
            StatuspageKey.reportTwin(text, place, "the component on line " + first.line(), problems);
        }
        return text;
    }

    private @Nullable BigDecimal objective(Fields fields) {
        String text = fields.text("objective");
        if (text == null) {
            return null;
        }
        String number = text.replace("%", "").strip();
        if (OBJECTIVE.matcher(number).matches() && new BigDecimal(number).signum() > 0) {
            return new BigDecimal(number);
        }
        problems.report(
                Rule.INVALID_VALUE,
                fields.placeOf("objective"),
                "objective \"" + text + "\" is not a percentage between 0 and 100.",
                "Write a number like 99.9; 100 cannot be promised.");
        return null;
    }
}
