package io.github.candor.read.front;

import io.github.candor.problem.Place;
import java.util.Map;

/**
 * An entry that was read, with what is needed to check it against others.
 *
 * @param places where the value of each key begins, by key
 */
record ReadEntry<T>(T entry, String file, Map<String, Place> places) {
    ReadEntry {
        places = Map.copyOf(places);
    }

    /** Returns where the value of {@code key} begins, or the begin of the file when the key is not there. */
    Place placeOf(String key) {
        return places.getOrDefault(key, Place.startOf(file));
    }
}
