package io.github.candor.render.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as it is searched.
 *
 * @param shown what a result shows of it
 * @param names further words that say what it is about, such as those of components and tags
 * @param text everything that was written about it, plain
 * @param choices what it is found by besides words, see {@link #choice}
 */
public record Searchable(Shown shown, List<String> names, String text, List<String> choices) {
    public Searchable {
        names = List.copyOf(names);
        choices = List.copyOf(choices);
    }

    /**
     * What a result shows.
     *
     * @param address below the site's root
     * @param look number of its look, see {@link Look}
     * @param iso begin for machines
     * @param day begin in words
     * @param state what is said of it while it goes on, else null
     * @param about components, severity
     * @param excerpt the beginning of its text, in which hits are shown
     */
    public record Shown(
            String address,
            String title,
            int look,
            String iso,
            String day,
            @Nullable String state,
            Collection<String> about,
            Collection<String> tags,
            String excerpt) {
        public Shown {
            about = List.copyOf(about);
            tags = List.copyOf(tags);
        }

        /** Returns about how many characters it has. */
        int size() {
            int lists = about.stream().mapToInt(String::length).sum()
                    + tags.stream().mapToInt(String::length).sum();
            return address.length() + title.length() + lists + excerpt.length() + 100;
        }
    }

    /**
     * Shape, word and colour of a kind of entry.
     *
     * @param id class that gives the colour
     */
    public record Look(String id, String shape, String word) {}

    /** Returns the term under which all entries are found whose {@code key} is {@code value}; no word has an equals sign. */
    public static String choice(String key, String value) {
        return key + "=" + value;
    }
}
