package io.github.candor.author;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Incident;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Harm that only the front matter tells of. Once the braces of an update tell of a component, they alone say when it was
 * hit; the time before them would silently no longer count. An update at the start of the incident keeps it.
 */
final class EarlierHarm {
    private final Incident incident;
    private final Map<ComponentId, ComponentStatus> stated = new LinkedHashMap<>();

    /** Finds the harm that {@code changes} would hide. */
    EarlierHarm(Incident incident, Map<ComponentId, ComponentStatus> changes, Components components) {
        this.incident = incident;
        changes.forEach((id, status) -> {
            ComponentNode node = components.find(id);
            if (node != null && status != ComponentStatus.OPERATIONAL) {
                Components.leafIds(node).forEach(this::add);
            }
        });
    }

    private void add(ComponentId id) {
        AffectedComponent affected = incident.find(id);
        boolean isOnlyStated = incident.updates().stream()
                .allMatch(one ->
                        one.changes().getOrDefault(id, ComponentStatus.OPERATIONAL) == ComponentStatus.OPERATIONAL);
        if (affected != null
                && affected.windows().isEmpty()
                && affected.status().isTrouble()
                && isOnlyStated) {
            stated.put(id, affected.status());
        }
    }

    /**
     * Returns the update that keeps it, to be added at the start of the incident, or null when there is nothing to keep.
     *
     * @throws AuthorException if there is no room for it, with what its author can do
     */
    @Nullable
    NewUpdate kept() throws AuthorException {
        Moment started = incident.milestones().started();
        if (stated.isEmpty()) {
            return null;
        }
        if (!incident.updates().isEmpty() || started.isVague()) {
            String file = incident.info().file();
            throw new AuthorException(
                    file + ": that " + stated.keySet().iterator().next()
                            + " was hit from the start is said only in the front matter, and would no longer count once an update "
                            + "changes its status. Write " + NewUpdate.braces(stated)
                            + " behind the first update, or windows into the front matter (from, to), and try again.");
        }
        return new NewUpdate(started.instant(), UpdateState.INVESTIGATING, "", stated);
    }
}
