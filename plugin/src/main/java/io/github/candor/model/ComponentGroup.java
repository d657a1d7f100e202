package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components shown together under one name; groups do not nest.
 *
 * @param members at least one, in the order of {@code status.yml}
 * @param statuspageId id that Statuspage gave it before the log moved here, or null
 */
public record ComponentGroup(
        ComponentId id,
        String name,
        @Nullable String description,
        List<Component> members,
        @Nullable String statuspageId)
        implements ComponentNode {
    public ComponentGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("group without members: " + id);
        }
    }

    /** Keeps a group that Statuspage never knew. */
    public ComponentGroup(ComponentId id, String name, @Nullable String description, List<Component> members) {
        this(id, name, description, members, null);
    }

    /** Ids are unique, and nodes are often looked up. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
