package io.github.candor.render.text;

import java.util.Set;
import java.util.TreeSet;

/** Hears in which zones the times of one page stand, so that the page can name the zone once where it is one; for one thread. */
public final class ZoneOnce {
    private final Set<String> labels = new TreeSet<>();
    private String last = "";

    /** Takes note of the zone of a time, like {@code UTC+1}. */
    void hear(String label) {
        if (!label.equals(last)) {
            labels.add(label);
            last = label;
        }
    }

    /** Returns whether the page needs times that name their zones themselves, because they stand in several. */
    public boolean isTorn() {
        return labels.size() > 1;
    }

    /** Returns the zone of all times, or nothing where the page has no times. */
    public String label() {
        return String.join(" ", labels);
    }
}
