package io.github.candor.status.incident;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.status.span.ComponentWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts overlapping windows of one component into such as follow one another, each with the worst status that holds in it. */
final class WorstWindows {
    private WorstWindows() {}

    /** Returns {@code windows} in time order, without overlaps. */
    static List<ComponentWindow> of(List<ComponentWindow> windows) {
        List<ComponentWindow> ordered = new ArrayList<>(windows);
        ordered.sort(Comparator.comparing(ComponentWindow::from));
        return hasOverlap(ordered) ? cut(ordered) : ordered;
    }

    private static boolean hasOverlap(List<ComponentWindow> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Moment end = ordered.get(i - 1).to();
            if (end == null || end.compareTo(ordered.get(i).from()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<ComponentWindow> cut(List<ComponentWindow> windows) {
        TreeSet<Moment> edges = new TreeSet<>();
        for (ComponentWindow window : windows) {
            edges.add(window.from());
            Moment to = window.to();
            if (to != null) {
                edges.add(to);
            }
        }
        List<ComponentWindow> cut = new ArrayList<>();
        for (Moment from : edges) {
            @Nullable Moment to = edges.higher(from);
            ComponentStatus worst = windows.stream()
                    .filter(window -> holdsAt(window, from))
                    .map(ComponentWindow::status)
                    .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
            if (worst != ComponentStatus.OPERATIONAL) {
                cut.add(new ComponentWindow(windows.get(0).component(), worst, from, to));
            }
        }
        return cut;
    }

    private static boolean holdsAt(ComponentWindow window, Moment at) {
        Moment to = window.to();
        return window.from().compareTo(at) <= 0 && (to == null || to.compareTo(at) > 0);
    }
}
