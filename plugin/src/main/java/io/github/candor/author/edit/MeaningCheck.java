package io.github.candor.author.edit;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Update;
import io.github.candor.problem.RefusalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares what an entry means after an edit with what it should mean, so that nothing changes but what was asked for. */
final class MeaningCheck {
    private final Components components;

    MeaningCheck(Components components) {
        this.components = components;
    }

    /**
     * Fails unless {@code found} are the facts and updates that were expected, and those that were added.
     *
     * @param expected the facts, and the updates without those added
     */
    void require(String file, Meaning expected, Meaning found, List<NewUpdate> added) {
        if (!found.facts().equals(expected.facts()) || !areMeant(expected.updates(), found.updates(), added)) {
            throw new RefusalException(file
                    + ": the edit would not be read as it is meant, so nothing was written. Is a heading or the end of a "
                    + "block in its text, or is something in the file left open? If not, write it by hand.");
        }
    }

    /** What an entry means. */
    record Meaning(Facts facts, List<Update> updates) {
        Meaning {
            updates = List.copyOf(updates);
        }
    }

    private boolean areMeant(List<Update> old, List<Update> now, List<NewUpdate> added) {
        List<Update> rest = new ArrayList<>(now);
        for (NewUpdate one : added) {
            int index = indexOf(rest, one);
            if (index < 0) {
                return false;
            }
            rest.remove(index);
        }
        return rest.equals(old);
    }

    private int indexOf(List<Update> updates, NewUpdate added) {
        for (int i = updates.size() - 1; i >= 0; i--) {
            if (isSame(updates.get(i), added)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSame(Update update, NewUpdate added) {
        return update.at().instant().equals(added.at())
                && update.state() == added.state()
                && update.changes().equals(leaves(added.changes()))
                && update.text().source().startsWith(written(added.text()));
    }

    private static String written(String text) {
        return String.join("\n", text.strip().lines().map(String::stripTrailing).toList());
    }

    /** Returns statuses of components for those of components and groups. */
    Map<ComponentId, ComponentStatus> leaves(Map<ComponentId, ComponentStatus> changes) {
        Map<ComponentId, ComponentStatus> leaves = new LinkedHashMap<>();
        changes.forEach((id, status) -> Components.leafIds(Objects.requireNonNull(components.find(id)))
                .forEach(leaf -> leaves.put(leaf, status)));
        return leaves;
    }
}
