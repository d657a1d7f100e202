package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site's own words in one language, from the theme's {@code i18n/<language>.properties}; English stands in for a
 * language that the theme does not have.
 */
public final class Words {
    private final Map<String, String> byKey;
    private final Locale locale;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Words(Map<String, String> byKey, Locale locale) {
        this.byKey = byKey;
        this.locale = locale;
    }

    /** Returns the words of {@code theme} for {@code language}. */
    public static Words of(Theme theme, Locale language) {
        String wanted = "i18n/" + language.getLanguage() + ".properties";
        boolean isThere = theme.names("i18n/").contains(wanted);
        String text = theme.text(isThere ? wanted : "i18n/en.properties");
        return new Words(parse(text), isThere ? language : Locale.ENGLISH);
    }

    /** Returns all words by key, for templates. */
    public Map<String, String> byKey() {
        return byKey;
    }

    /** Returns the language that the words are in. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the word with this key.
     *
     * @throws TemplateException if the theme does not have it
     */
    public String get(String key) {
        String word = byKey.get(key);
        if (word == null) {
            throw new TemplateException("i18n: no word has the key \"" + key + "\".", null);
        }
        return word;
    }

    /** Returns the words with this key, {@code {0}}, {@code {1}} … replaced by {@code values}; see {@link Phrase}. */
    public String fill(String key, Object... values) {
        return phrases.computeIfAbsent(key, one -> Phrase.parse(get(one))).fill(values);
    }

    /** Returns the form of {@code key} for a number of things: {@code key-one} for 1, else {@code key-other}. */
    public String count(String key, int number) {
        return fill(key + (number == 1 ? "-one" : "-other"), String.valueOf(number));
    }

    private static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new LinkedHashMap<>();
        properties.stringPropertyNames().stream().sorted().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
