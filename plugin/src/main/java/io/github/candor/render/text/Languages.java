package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which languages there are words for, and where the words of one language come from. */
final class Languages {
    private static final String FOLDER = "i18n/";
    private static final String ENDING = ".properties";

    private Languages() {}

    /** Returns the tags of all languages that {@code theme} has words for, in alphabetical order. */
    static List<String> of(Theme theme) {
        return theme.names(FOLDER).stream()
                .map(name -> name.substring(FOLDER.length(), name.length() - ENDING.length()))
                .toList();
    }

    /**
     * Returns the files with words for {@code language}, each standing in for what those before it lack: region before
     * language, the user's before the theme's own.
     *
     * @throws TemplateException if there is none
     */
    static List<WordFile> files(Theme theme, Locale language) {
        List<WordFile> files = new ArrayList<>();
        for (String tag : tags(language)) {
            theme.layers(FOLDER + tag + ENDING).stream().map(WordFile::of).forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new TemplateException(
                    "status.yml: there are no words for language \"" + language.toLanguageTag() + "\", only for "
                            + String.join(", ", of(theme)) + ". " + advice(language),
                    null);
        }
        return files;
    }

    /** Returns whether there are words for {@code language}, or for the one that it is a kind of. */
    static boolean has(Theme theme, Locale language) {
        return tags(language).stream()
                .anyMatch(tag -> !theme.layers(FOLDER + tag + ENDING).isEmpty());
    }

    /** Returns what helps whoever wants a language of which there are no words. */
    static String advice(Locale language) {
        return "Choose one of these, or translate the theme's " + FOLDER + "en" + ENDING + " as template/" + FOLDER
                + language.toLanguageTag() + ENDING + " beside status.yml; what is counted needs the plural forms "
                + String.join(", ", PluralRule.of(language).categories()) + ".";
    }

    /** Returns the words of the default theme that every language has to have, in English. */
    static WordFile model(Theme theme) {
        List<WordFile> english =
                theme.layers(FOLDER + "en" + ENDING).stream().map(WordFile::of).toList();
        return english.get(english.size() - 1);
    }

    /** Returns {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh} for the first of them. */
    private static Set<String> tags(Locale language) {
        Locale.Builder base = new Locale.Builder().setLanguage(language.getLanguage());
        String least = base.build().toLanguageTag();
        String withScript = base.setScript(language.getScript()).build().toLanguageTag();
        String withRegion = base.setRegion(language.getCountry()).build().toLanguageTag();
        return new LinkedHashSet<>(List.of(language.toLanguageTag(), withRegion, withScript, least));
    }

    /** Returns the keys that words in {@code language} have: those of {@code model}, in the plural forms of the language. */
    static Set<String> keys(WordFile model, Locale language) {
        List<String> forms = PluralRule.of(language).categories();
        return model.words().keySet().stream()
                .flatMap(key -> isPlural(model, key)
                        ? forms.stream().map(form -> stem(key) + "-" + form)
                        : List.of(key).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether {@code key} of English is one of two forms of the same words. */
    static boolean isPlural(WordFile model, String key) {
        return key.matches(".+-(one|other)")
                && model.words().containsKey(stem(key) + "-one")
                && model.words().containsKey(stem(key) + "-other");
    }

    /** Returns a key without the name of its plural form. */
    static String stem(String key) {
        return key.substring(0, key.lastIndexOf('-'));
    }
}
