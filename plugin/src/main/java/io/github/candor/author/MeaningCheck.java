package io.github.candor.author;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what an entry meant before and after an edit, so that nothing changes but what was asked for. */
final class MeaningCheck {
    private final Components components;

    MeaningCheck(Components components) {
        this.components = components;
    }

    /**
     * Fails unless {@code after} is {@code before} with {@code added} and, if given, its end.
     *
     * @param end when it was resolved or completed, or null
     */
    void require(Entry before, Entry after, List<NewUpdate> added, @Nullable Moment end) throws AuthorException {
        if (!isMeant(before, after, added, end)) {
            throw new AuthorException(before.info().file()
                    + ": the update would not be read as it is meant, so nothing was written. Is a heading or the end of a "
                    + "block in its text, or is something in the file left open? If not, write it by hand.");
        }
    }

    private boolean isMeant(Entry before, Entry after, List<NewUpdate> added, @Nullable Moment end) {
        if (before instanceof Incident old && after instanceof Incident now) {
            return isMeant(old, now, added, end);
        }
        return before instanceof Maintenance plan
                && after instanceof Maintenance work
                && isMeant(plan, work, added, end);
    }

    private boolean isMeant(Incident old, Incident now, List<NewUpdate> added, @Nullable Moment end) {
        Map<Milestone, Moment> milestones = new EnumMap<>(Milestone.class);
        milestones.putAll(old.milestones().moments());
        if (end != null) {
            milestones.put(Milestone.RESOLVED, end);
        }
        return now.info().equals(old.info())
                && now.milestones().moments().equals(milestones)
                && now.summary().equals(old.summary())
                && now.timeline().equals(old.timeline())
                && now.sections().equals(old.sections())
                && now.actions().equals(old.actions())
                && Objects.equals(now.nextUpdate(), old.nextUpdate())
                && areMeant(old.updates(), now.updates(), added);
    }

    private boolean isMeant(Maintenance plan, Maintenance work, List<NewUpdate> added, @Nullable Moment end) {
        return work.info().equals(plan.info())
                && work.scheduledFor().equals(plan.scheduledFor())
                && work.scheduledUntil().equals(plan.scheduledUntil())
                && Objects.equals(work.completed(), end == null ? plan.completed() : end)
                && work.summary().equals(plan.summary())
                && work.sections().equals(plan.sections())
                && areMeant(plan.updates(), work.updates(), added);
    }

    private boolean areMeant(List<Update> old, List<Update> now, List<NewUpdate> added) {
        List<Update> rest = new ArrayList<>(now);
        for (NewUpdate one : added) {
            boolean isThere = rest.removeIf(update -> isSame(update, one));
            if (!isThere) {
                return false;
            }
        }
        return rest.equals(old);
    }

    private boolean isSame(Update update, NewUpdate added) {
        return update.at().instant().equals(added.at())
                && update.state() == added.state()
                && update.changes().equals(leaves(added.changes()))
                && update.text()
                        .source()
                        .startsWith(String.join(
                                "\n",
                                added.text()
                                        .strip()
                                        .lines()
                                        .map(String::stripTrailing)
                                        .toList()));
    }

    private Map<ComponentId, ComponentStatus> leaves(Map<ComponentId, ComponentStatus> changes) {
        Map<ComponentId, ComponentStatus> leaves = new LinkedHashMap<>();
        changes.forEach((id, status) -> Components.leafIds(Objects.requireNonNull(components.find(id)))
                .forEach(leaf -> leaves.put(leaf, status)));
        return leaves;
    }
}
