package io.github.candor.publish.files;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists of files, so that not all of them are in memory at once. */
public final class Portions {
    private static final int SIZE = 250;

    private Portions() {}

    /** Returns {@code all} in order, in lists of limited length. */
    public static List<List<String>> of(List<String> all) {
        List<List<String>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += SIZE) {
            portions.add(all.subList(i, Math.min(all.size(), i + SIZE)));
        }
        return portions;
    }
}
