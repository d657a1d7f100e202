package io.github.candor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an entry, which is its file name without extension, like {@code 2026-03-14-login-outage}.
 *
 * @param value lower-case letters, digits, hyphens, dots and underscores; begins with a letter or digit
 */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?=-|$)");

    public EntryId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an entry id: " + value);
        }
    }

    /** Returns whether {@code text} can be an id, and so a part of an address and the name of a file on any disk. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && FileName.isPossible(text);
    }

    /** Returns the day that the id begins with, like {@code 2026-03-14}, or an empty text. */
    public String day() {
        Matcher found = DAY.matcher(value);
        return found.lookingAt() ? found.group() : "";
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
