package io.github.candor.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All components and groups of a site, in the order of {@code status.yml}. */
public final class Components {
    private final List<ComponentNode> nodes;
    private final List<Component> all;
    private final Map<ComponentId, ComponentNode> nodesById = new LinkedHashMap<>();
    private final Map<ComponentId, ComponentGroup> groupsByMember = new LinkedHashMap<>();
    private final Map<ComponentId, String> fullNames;

    private Components(List<ComponentNode> nodes) {
        this.nodes = List.copyOf(nodes);
        this.all = nodes.stream().flatMap(Components::leaves).toList();
        for (ComponentNode node : nodes) {
            register(node);
            if (node instanceof ComponentGroup group) {
                group.members().forEach(this::register);
                group.members().forEach(member -> groupsByMember.put(member.id(), group));
            }
        }
        this.fullNames = FullNames.of(nodesById.values(), groupsByMember);
    }

    /**
     * Returns the components of a site.
     *
     * @throws IllegalArgumentException if an id is used twice
     */
    public static Components of(List<ComponentNode> nodes) {
        return new Components(nodes);
    }

    /** Returns single components and groups as listed. */
    public List<ComponentNode> nodes() {
        return nodes;
    }

    /** Returns every component and every group, each group before its members. */
    public List<ComponentNode> withMembers() {
        return List.copyOf(nodesById.values());
    }

    /** Returns every component, members of groups among them, without the groups. */
    public List<Component> all() {
        return all;
    }

    /** Returns every group. */
    public List<ComponentGroup> groups() {
        return nodes.stream()
                .filter(ComponentGroup.class::isInstance)
                .map(ComponentGroup.class::cast)
                .toList();
    }

    /** Returns the component or group with this id, or null. */
    public @Nullable ComponentNode find(ComponentId id) {
        return nodesById.get(id);
    }

    /** Returns the group that {@code member} belongs to, or null if it stands alone. */
    public @Nullable ComponentGroup groupOf(ComponentId member) {
        return groupsByMember.get(member);
    }

    /**
     * Returns what a component or group is called where it stands without its group beside it: its name, or, where others have
     * the same name, one that tells it apart, like {@code Europe – API}.
     */
    public String fullName(ComponentId id) {
        return Objects.requireNonNull(fullNames.get(id), id::value);
    }

    /**
     * Returns what {@code ids} are together, in their order: a group, in the place of its first member, where all its members
     * are among them and it has several; else the components themselves.
     */
    public List<ComponentNode> gathered(Collection<ComponentId> ids) {
        Set<ComponentId> known = new LinkedHashSet<>(ids);
        Map<ComponentId, Boolean> wholes = new HashMap<>();
        Map<ComponentId, ComponentNode> gathered = new LinkedHashMap<>();
        for (ComponentId id : known) {
            ComponentGroup group = groupsByMember.get(id);
            boolean isWhole = group != null
                    && wholes.computeIfAbsent(
                            group.id(), any -> group.members().size() > 1 && known.containsAll(leafIds(group)));
            ComponentNode node = isWhole ? group : nodesById.get(id);
            if (node != null) {
                gathered.putIfAbsent(node.id(), node);
            }
        }
        return List.copyOf(gathered.values());
    }

    /** Returns the ids that {@code node} stands for: its own, or those of its members. */
    public static List<ComponentId> leafIds(ComponentNode node) {
        return leaves(node).map(Component::id).toList();
    }

    /** Returns the components that {@code node} is or has. */
    public static Stream<Component> leaves(ComponentNode node) {
        if (node instanceof ComponentGroup group) {
            return group.members().stream();
        }
        return Stream.of((Component) node);
    }

    private void register(ComponentNode node) {
        if (nodesById.put(node.id(), node) != null) {
            throw new IllegalArgumentException("component id used twice: " + node.id());
        }
    }
}
