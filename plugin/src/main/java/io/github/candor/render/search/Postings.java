package io.github.candor.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries that have a term, written as base-36 numbers with spaces between: each is four times the distance from the entry
 * before it, plus the level at which the entry has the term.
 */
final class Postings {
    /** In the text. */
    static final int TEXT = 0;
    /** In the name of a component, a tag or the like, or as a choice. */
    static final int NAME = 1;
    /** In the title. */
    static final int TITLE = 2;

    private final StringBuilder written = new StringBuilder();
    private int last;

    /** Adds an entry, whose number is greater than that of the one before. */
    void add(int number, int level) {
        if (!written.isEmpty()) {
            written.append(' ');
        }
        written.append(Integer.toString((number - last) * 4 + level, 36));
        last = number;
    }

    /** Returns what is written, in parts of at most {@code most} characters that make the whole with a space between. */
    List<String> parts(int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (written.length() - from > most) {
            int space = written.lastIndexOf(" ", from + most);
            parts.add(written.substring(from, space));
            from = space + 1;
        }
        parts.add(written.substring(from));
        return parts;
    }
}
