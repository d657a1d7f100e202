package io.github.candor.status.incident;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.status.span.ComponentWindow;
import io.github.candor.status.span.StatusCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

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

    private static List<ComponentWindow> cut(List<ComponentWindow> byStart) {
        TreeMap<Moment, List<ComponentWindow>> endings = new TreeMap<>();
        TreeSet<Moment> edges = new TreeSet<>();
        for (ComponentWindow window : byStart) {
            edges.add(window.from());
            Moment to = window.to();
            if (to != null) {
                edges.add(to);
                endings.computeIfAbsent(to, at -> new ArrayList<>()).add(window);
            }
        }
        List<ComponentWindow> cut = new ArrayList<>();
        StatusCount holding = new StatusCount();
        int next = 0;
        for (Moment from : edges) {
            while (next < byStart.size() && byStart.get(next).from().compareTo(from) <= 0) {
                holding.add(byStart.get(next++).status());
            }
            endings.getOrDefault(from, List.of()).forEach(window -> holding.remove(window.status()));
            ComponentStatus worst = holding.worst();
            if (worst != ComponentStatus.OPERATIONAL) {
                cut.add(new ComponentWindow(byStart.get(0).component(), worst, from, edges.higher(from)));
            }
        }
        return cut;
    }
}
