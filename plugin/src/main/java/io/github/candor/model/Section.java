package io.github.candor.model;

import java.util.List;

/**
 * A headed part of an entry's text that has no meaning of its own to Candor, such as <em>Lessons learned</em>.
 *
 * @param heading plain text, as written
 * @param names what {@link HeadingSlugs} calls this heading and each of its sub-headings, in order; may be fewer
 * @param text everything below it up to the next heading of the same or a higher level, with its own sub-headings
 */
public record Section(String heading, List<String> names, Markdown text) {
    public Section {
        names = List.copyOf(names);
    }

    /** Returns what the heading itself is called; empty where it has no name. */
    public String name() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Returns what the sub-headings in the text are called. */
    public List<String> namesBelow() {
        return names.isEmpty() ? names : names.subList(1, names.size());
    }
}
