package io.github.candor.render.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the first of many elements in an order, without sorting those that come after: a feed has few of all that was said. */
public final class Newest<T> {
    private final Comparator<? super T> order;
    private final int most;
    private final List<T> kept = new ArrayList<>();

    private Newest(Comparator<? super T> order, int most) {
        this.order = order;
        this.most = most;
    }

    /** Returns the first {@code most} of {@code all}, sorted; equal ones stay in the order in which they come. */
    public static <T> List<T> of(Stream<T> all, Comparator<? super T> order, long most) {
        if (most > Integer.MAX_VALUE) {
            return all.sorted(order).toList();
        }
        Newest<T> newest = new Newest<>(order, (int) most);
        all.forEachOrdered(newest::add);
        newest.cut();
        return List.copyOf(newest.kept);
    }

    private void add(T one) {
        kept.add(one);
        if (kept.size() > 2L * most + 16) {
            cut();
        }
    }

    private void cut() {
        kept.sort(order);
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
        }
    }
}
