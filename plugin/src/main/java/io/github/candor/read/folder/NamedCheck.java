package io.github.candor.read.folder;

import io.github.candor.model.ComponentId;
import io.github.candor.model.Entry;
import io.github.candor.model.Maintenance;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.PastWindows;
import io.github.candor.read.front.ReadEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that feeds do not name more components than a disk and a build can take: each entry stands in the feeds of all that it
 * names, and names all of them there.
 */
final class NamedCheck {
    private static final int MOST = 1_000_000;
    /** Of repeating work feeds also tell of some windows to come. */
    private static final int TO_COME = 3;

    private final int items;
    private final Problems problems;
    private final Map<ComponentId, Integer> itemsOf = new HashMap<>();
    private long named;

    /** Keeps how many items a feed has at most. */
    NamedCheck(int items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    /** Reports the first of {@code entries}, which have no errors, with which too much is named, if any. */
    void check(List<ReadEntry<? extends Entry>> entries, Instant clock) {
        for (ReadEntry<? extends Entry> one : entries) {
            Collection<ComponentId> all = one.entry().concerned();
            long before = named;
            int times = times(one.entry(), clock);
            for (ComponentId id : all) {
                int already = itemsOf.getOrDefault(id, 0);
                int more = Math.min(times, items - already);
                itemsOf.put(id, already + more);
                named += (long) more * all.size();
            }
            if (before <= MOST && named > MOST) {
                problems.report(
                        Rule.TOO_LARGE,
                        one.placeOf("components"),
                        "With this entry, the feeds of all components name over " + MOST + " components.",
                        "Set feeds.items in status.yml to less than " + items
                                + ", or name a part of the components only.");
            }
        }
    }

    private int times(Entry entry, Instant clock) {
        return entry instanceof Maintenance work && work.rrule() != null
                ? PastWindows.count(work, clock, items) + TO_COME
                : 1;
    }
}
