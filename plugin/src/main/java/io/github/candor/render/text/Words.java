package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site's own words in one language, and how numbers and lists are written in it, from the theme's
 * {@code i18n/<language>.properties}; a region's words stand before its language's, a user's before the theme's.
 */
public final class Words {
    private final Map<String, String> byKey;
    private final Locale locale;
    private final PluralRule plurals;
    private final Numbers numbers;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Words(Map<String, String> byKey, Locale locale) {
        // Asked for dozens of times a page, so not by comparing texts.
        this.byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        this.locale = locale;
        this.plurals = PluralRule.of(locale);
        this.numbers = new Numbers(get("decimal-separator"), get("group-separator"), whole("group-from"));
    }

    /**
     * Returns the words of {@code theme} for {@code language}.
     *
     * @throws TemplateException if there are none, or too few, or some that nothing shows
     */
    public static Words of(Theme theme, Locale language) {
        List<WordFile> files = Languages.files(theme, language);
        new WordsCheck(theme, language).check(files);
        Map<String, String> words = new TreeMap<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            words.putAll(files.get(i).words());
        }
        return new Words(words, language);
    }

    /**
     * Returns what is wrong with {@code language} where {@code theme} has no words for it, a sentence and what helps, else
     * nothing.
     */
    public static List<String> lacking(Theme theme, Locale language) {
        return Languages.has(theme, language)
                ? List.of()
                : List.of(
                        "There are no words for language \"" + language.toLanguageTag() + "\", only for "
                                + String.join(", ", Languages.of(theme)) + ".",
                        Languages.advice(language));
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
        Phrase known = phrases.get(key);
        return (known == null ? phrases.computeIfAbsent(key, one -> Phrase.parse(get(one))) : known).fill(values);
    }

    /** Returns the form of {@code key} for a number of things by the language's {@link PluralRule}, like {@code key-few}. */
    public String count(String key, long number) {
        return fill(key + "-" + plurals.category(number), number(number));
    }

    /** Returns the forms of {@code key} for all numbers, {@code {0}} still in them, by {@code one}, {@code few} …. */
    public Map<String, String> forms(String key) {
        Map<String, String> forms = new TreeMap<>();
        plurals.categories().forEach(form -> forms.put(form, fill(key + "-" + form, "{0}")));
        return forms;
    }

    /** Returns a whole number that is not negative, its digits in groups. */
    public String number(long number) {
        return numbers.write(number);
    }

    /** Returns a number that is not negative with all its decimals. */
    public String number(BigDecimal number) {
        return numbers.write(number);
    }

    /** Returns a percentage with all its decimals and its sign. */
    public String percent(BigDecimal percent) {
        return fill("percent", number(percent));
    }

    /** Returns names in a row, like {@code Login, Search}; empty for none. */
    public String list(List<String> names) {
        return names.stream()
                .reduce((before, next) -> fill("list", before, next))
                .orElse("");
    }

    /** Returns something with what is said of it, like {@code Login: operational}. */
    public String labelled(String label, String text) {
        return fill("labelled", label, text);
    }

    /** Returns the number that stands under {@code key}. */
    int whole(String key) {
        String written = get(key);
        if (!written.matches("\\d{1,9}")) {
            throw new TemplateException("i18n: " + key + " \"" + written + "\" is not a whole number.", null);
        }
        return Integer.parseInt(written);
    }
}
