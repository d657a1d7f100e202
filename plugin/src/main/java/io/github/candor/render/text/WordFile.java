package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.ThemeFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words that one file has for one language.
 *
 * @param name of the file, as it is shown to its author
 * @param words by key
 */
record WordFile(String name, NavigableMap<String, String> words) {
    WordFile {
        words = Collections.unmodifiableNavigableMap(new TreeMap<>(words));
    }

    /**
     * Reads a file in the format of {@link Properties}, in UTF-8.
     *
     * @throws TemplateException if it is not one
     */
    static WordFile of(ThemeFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateException(file.shownName() + ": cannot be read: " + e.getMessage(), e);
        }
        NavigableMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new WordFile(file.shownName(), words);
    }
}
