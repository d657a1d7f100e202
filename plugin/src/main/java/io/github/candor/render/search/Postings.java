package io.github.candor.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries that have a term, each once, at the highest level at which it has the term. They are written as base-36 numbers
 * with spaces between: each is four times the distance from the entry before it, plus the level.
 */
final class Postings {
    /** In the text. */
    static final int TEXT = 0;
    /** In the name of a component, a tag or the like, or as a choice. */
    static final int NAME = 1;
    /** In the title. */
    static final int TITLE = 2;

    /** Levels that there is room for. */
    private static final int LEVELS = 4;

    /** Four times the number of an entry, plus its level. */
    private int[] entries = new int[2];

    private int size;

    /** Adds an entry, whose number is that of the one before, or greater. */
    void add(int number, int level) {
        int entry = number * LEVELS + level;
        if (size > 0 && entries[size - 1] / LEVELS == number) {
            entries[size - 1] = Math.max(entries[size - 1], entry);
            return;
        }
        ensure(size + 1);
        entries[size++] = entry;
    }

    /** Adds all of {@code later}, whose numbers are greater than those here; returns this. */
    Postings and(Postings later) {
        ensure(size + later.size);
        System.arraycopy(later.entries, 0, entries, size, later.size);
        size += later.size;
        return this;
    }

    private void ensure(int needed) {
        if (needed > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(needed, entries.length * 2));
        }
    }

    /** Returns what is written, in parts of at most {@code most} characters that make the whole with a space between. */
    List<String> parts(int most) {
        String written = written();
        List<String> parts = new ArrayList<>(1);
        int from = 0;
        while (written.length() - from > most) {
            int space = written.lastIndexOf(' ', from + most);
            parts.add(written.substring(from, space));
            from = space + 1;
        }
        parts.add(written.substring(from));
        return parts;
    }

    private String written() {
        StringBuilder written = new StringBuilder(size * 4);
        int last = 0;
        for (int i = 0; i < size; i++) {
            int number = entries[i] / LEVELS;
            written.append(i == 0 ? "" : " ").append(Integer.toString(entries[i] - last * LEVELS, 36));
            last = number;
        }
        return written.toString();
    }
}
