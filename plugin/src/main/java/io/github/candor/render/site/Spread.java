package io.github.candor.render.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the files of all parts into an order in which any stretch of them takes about as long as any other of the same length:
 * each has its share of every part, so that several threads that each make a stretch end together. What several parts tell of
 * the same entry lies near together, so that a text is still known to the one that was parsed for the other.
 */
public final class Spread {
    /** Parts that have less than this share of all files are spread as if they were one: few files, some of them large. */
    private static final int SMALL = 100;

    private Spread() {}

    /** An element, and how far in its part it stands: from 0 for its beginning to 1 for its end. */
    private record Placed<T>(double at, T element) {}

    /** Returns the elements of all {@code parts}, those of one part in their order. */
    public static <T> List<T> of(List<List<T>> parts) {
        int all = parts.stream().mapToInt(List::size).sum();
        List<Placed<T>> placed = new ArrayList<>(all);
        List<T> few = new ArrayList<>();
        for (List<T> part : parts) {
            if (part.size() * SMALL < all) {
                few.addAll(part);
            } else {
                place(part, placed);
            }
        }
        place(few, placed);
        placed.sort(Comparator.comparingDouble(Placed::at));
        return placed.stream().map(Placed::element).toList();
    }

    private static <T> void place(List<T> part, List<Placed<T>> placed) {
        for (int i = 0; i < part.size(); i++) {
            placed.add(new Placed<>((i + 0.5) / part.size(), part.get(i)));
        }
    }
}
