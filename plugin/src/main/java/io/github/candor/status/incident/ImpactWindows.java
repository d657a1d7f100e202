package io.github.candor.status.incident;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.status.span.ComponentWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out when which component was hit by an incident, as far as it has passed.
 *
 * <p>What began and ended within one written minute is a window of no length, but only where the component has no other. For
 * each component: the windows of the front matter, else the changes that its updates state, before which what the
 * front matter states holds from {@code started} on, else one window from
 * {@code started} to {@code mitigated}, else {@code repaired}, else {@code resolved}, else open. Nothing lasts longer than
 * the incident.
 */
final class ImpactWindows {
    private final Instant now;

    ImpactWindows(Instant now) {
        this.now = now;
    }

    /** Returns the windows of {@code incident}, in time order, then by component. */
    List<ComponentWindow> of(Incident incident, Milestones passed) {
        List<ComponentWindow> windows = new ArrayList<>();
        for (AffectedComponent affected : incident.affected()) {
            windows.addAll(kept(windows(incident, passed, affected)));
        }
        windows.sort(Comparator.comparing(ComponentWindow::from).thenComparing(ComponentWindow::component));
        return windows;
    }

    private static List<ComponentWindow> kept(List<ComponentWindow> windows) {
        List<ComponentWindow> lasting =
                windows.stream().filter(window -> !isMoment(window)).toList();
        return lasting.isEmpty()
                ? windows.stream().max(Comparator.comparing(ComponentWindow::status)).stream()
                        .toList()
                : merged(WorstWindows.of(lasting));
    }

    private static boolean isMoment(ComponentWindow window) {
        return window.to() != null && window.to().instant().equals(window.from().instant());
    }

    private List<ComponentWindow> windows(Incident incident, Milestones passed, AffectedComponent affected) {
        List<ComponentWindow> windows = new ArrayList<>();
        List<Update> changes = incident.updates().stream()
                .filter(update -> update.changes().containsKey(affected.id()))
                .toList();
        if (!affected.windows().isEmpty()) {
            affected.windows().forEach(window -> addStated(windows, affected.id(), window, passed));
        } else if (!changes.isEmpty()) {
            addChanges(windows, affected, changes, passed);
        } else {
            add(windows, affected.id(), affected.status(), passed.started(), endOfHarm(passed));
        }
        return windows;
    }

    private void addStated(List<ComponentWindow> windows, ComponentId id, ImpactWindow window, Milestones passed) {
        Moment from = window.from();
        Moment to = window.to();
        if (from == null) {
            add(windows, id, window.status(), passed.started(), to == null ? endOfHarm(passed) : to);
        } else {
            add(windows, id, window.status(), from, to == null ? endOfHarmAfter(from, passed) : to);
        }
    }

    private void addChanges(
            List<ComponentWindow> windows, AffectedComponent affected, List<Update> changes, Milestones passed) {
        ComponentId id = affected.id();
        Moment resolved = passed.get(Milestone.RESOLVED);
        ComponentStatus stated = affected.stated();
        if (stated != null) {
            add(windows, id, stated, passed.started(), earlier(changes.get(0).at(), resolved));
        }
        for (int i = 0; i < changes.size(); i++) {
            Update change = changes.get(i);
            Moment next = i + 1 < changes.size() ? earlier(changes.get(i + 1).at(), resolved) : resolved;
            ComponentStatus status = change.changes().getOrDefault(id, ComponentStatus.OPERATIONAL);
            add(windows, id, status, change.at(), next);
        }
    }

    private static @Nullable Moment endOfHarm(Milestones passed) {
        return passed.first(Milestone.MITIGATED, Milestone.REPAIRED, Milestone.RESOLVED);
    }

    /** Passes over milestones that came before the harm, such as a mitigation that did not last. */
    private static @Nullable Moment endOfHarmAfter(Moment from, Milestones passed) {
        return Stream.of(Milestone.MITIGATED, Milestone.REPAIRED, Milestone.RESOLVED)
                .map(passed::get)
                .filter(Objects::nonNull)
                .filter(end -> end.compareTo(from) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Nothing lasts longer than the incident. */
    private static Moment earlier(Moment one, @Nullable Moment resolved) {
        return resolved != null && resolved.compareTo(one) < 0 ? resolved : one;
    }

    private void add(
            List<ComponentWindow> windows, ComponentId id, ComponentStatus status, Moment from, @Nullable Moment to) {
        Moment known = to == null || to.instant().isAfter(now) ? null : to;
        boolean isBackwards = known != null && known.instant().isBefore(from.instant());
        if (status != ComponentStatus.OPERATIONAL && !from.instant().isAfter(now) && !isBackwards) {
            windows.add(new ComponentWindow(id, status, from, known));
        }
    }

    private static List<ComponentWindow> merged(List<ComponentWindow> windows) {
        List<ComponentWindow> merged = new ArrayList<>();
        for (ComponentWindow window : windows) {
            ComponentWindow last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && touches(last, window)) {
                merged.set(
                        merged.size() - 1,
                        new ComponentWindow(last.component(), last.status(), last.from(), window.to()));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    private static boolean touches(ComponentWindow last, ComponentWindow next) {
        return last.status() == next.status()
                && last.to() != null
                && last.to().instant().equals(next.from().instant());
    }
}
