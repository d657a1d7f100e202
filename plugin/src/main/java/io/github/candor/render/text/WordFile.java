package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.ThemeFile;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words that one file has for one language.
 *
 * @param file that has them
 * @param words by key
 */
record WordFile(ThemeFile file, NavigableMap<String, String> words) {
    WordFile {
        words = Collections.unmodifiableNavigableMap(new TreeMap<>(words));
    }

    /**
     * Reads a file.
     *
     * @throws TemplateException if it is not one of such words
     */
    static WordFile of(ThemeFile file) {
        return new WordFile(file, file.properties());
    }

    /** Returns how the author knows the file. */
    String name() {
        return file.shownName();
    }

    /** Returns the file with the line of {@code key}. */
    String place(String key) {
        return file.place(key);
    }
}
