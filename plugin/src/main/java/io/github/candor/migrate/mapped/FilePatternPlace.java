package io.github.candor.migrate.mapped;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A place in a {@link FilePattern}.
 *
 * @param taken which character leads on from here
 * @param next the place to which it leads
 * @param free places to which this one leads without a character
 */
record FilePatternPlace(IntPredicate taken, int next, List<Integer> free) {
    FilePatternPlace {
        free = List.copyOf(free);
    }

    /** Returns whether {@code letter}, a code point, leads on from here. */
    boolean takes(int letter) {
        return taken.test(letter);
    }
}
