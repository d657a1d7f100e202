package io.github.candor.programs.statuspage;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be read of components and groups, out of the model. */
final class ComponentFacts {
    private final StatusBoard board;
    private final Times times;
    private final Map<ComponentId, Map<String, @Nullable Object>> byId = new LinkedHashMap<>();

    ComponentFacts(StatusBoard board, Times times) {
        this.board = board;
        this.times = times;
        int position = 1;
        for (ComponentNode node : board.content().components().nodes()) {
            byId.put(node.id(), node(node, position++, null));
            int member = 1;
            for (Component one : node instanceof ComponentGroup group ? group.members() : List.<Component>of()) {
                byId.put(one.id(), node(one, member++, id(node.id())));
            }
        }
    }

    /** Returns all in the order of {@code status.yml}, a group before its members. */
    List<Object> all() {
        return new ArrayList<>(byId.values());
    }

    /** Returns those that an entry names, in its order. */
    List<Object> of(List<ComponentId> affected) {
        return affected.stream()
                .<Object>map(one -> Objects.requireNonNull(byId.get(one)))
                .toList();
    }

    /** Returns the id that clients know a component or group by. */
    static String id(ComponentId node) {
        return Ids.of("component " + node);
    }

    private Map<String, @Nullable Object> node(ComponentNode node, int position, @Nullable String group) {
        List<Component> members = node instanceof ComponentGroup of ? of.members() : List.of((Component) node);
        LocalDate since = members.stream()
                .map(Component::since)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Instant created = since.atStartOfDay(board.content().settings().zone()).toInstant();
        Instant updated = Stream.of(created, Objects.requireNonNullElse(board.statusChangedAt(node.id()), created))
                .max(Instant::compareTo)
                .orElseThrow();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("id", id(node.id()));
        facts.put("name", node.name());
        facts.put("status", board.statusOf(node.id()).id());
        facts.put("created_at", times.of(created));
        facts.put("updated_at", times.of(updated));
        facts.put("position", position);
        facts.put("description", node.description());
        facts.put("showcase", true);
        facts.put("start_date", times.of(since));
        facts.put("group_id", group);
        facts.put("page_id", Ids.of("page"));
        facts.put("group", node instanceof ComponentGroup);
        facts.put("only_show_if_degraded", false);
        if (node instanceof ComponentGroup) {
            facts.put("components", members.stream().map(one -> id(one.id())).toList());
        }
        return facts;
    }
}
