package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.util.function.Predicate;

/**
 * An entry that was read, with what is needed to check it against others.
 *
 * @param keys the front matter that it was read from
 */
public record ReadEntry<T>(T entry, String file, YamlValue.Mapping keys) {
    /** Returns where the value of {@code key} begins, or the beginning of the file when the key is not there. */
    public Place placeOf(String key) {
        YamlValue value = keys.find(key);
        return value == null ? Place.startOf(file) : value.place();
    }

    /** Returns where the first item of {@code key} begins whose text {@code isMeant}, or the place of all of them. */
    public Place placeOf(String key, Predicate<String> isMeant) {
        if (keys.find(key) instanceof YamlValue.Sequence list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlValue.Scalar scalar
                        && isMeant.test(scalar.text().strip())) {
                    return scalar.place();
                }
            }
        }
        return placeOf(key);
    }
}
