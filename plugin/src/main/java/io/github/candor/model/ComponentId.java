package io.github.candor.model;

import java.util.regex.Pattern;

/**
 * The name of a component or group in files and addresses, like {@code teacher-pages}.
 *
 * @param value lower-case letters, digits and single hyphens
 */
public record ComponentId(String value) implements Comparable<ComponentId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public ComponentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a component id: " + value);
        }
    }

    /** Returns whether {@code text} can be an id, and the name of a file on any disk. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && FileName.isPossible(text);
    }

    @Override
    public int compareTo(ComponentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
