package io.github.candor.model;

import io.github.candor.address.EntryKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dated file of content, as its author wrote it. */
public sealed interface Entry extends EntryFacts permits Incident, Maintenance, Notice {
    @Override
    default EntryKind kind() {
        return this instanceof Incident
                ? EntryKind.INCIDENT
                : this instanceof Notice ? EntryKind.NOTICE : EntryKind.MAINTENANCE;
    }

    /** Returns the named components, in the author's order. */
    List<AffectedComponent> affected();

    @Override
    default List<ComponentId> named() {
        return affected().stream().map(AffectedComponent::id).toList();
    }

    /** Returns the declared status of {@code component}, or null if this entry does not name it. */
    default @Nullable AffectedComponent find(ComponentId component) {
        for (AffectedComponent one : affected()) {
            if (one.id().equals(component)) {
                return one;
            }
        }
        return null;
    }
}
