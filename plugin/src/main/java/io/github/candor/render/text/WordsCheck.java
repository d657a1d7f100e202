package io.github.candor.render.text;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that the words for a language are those that the theme asks for, no fewer and no others. */
final class WordsCheck {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final int MOST_NAMED = 20;

    private final Theme theme;
    private final WordFile model;
    private final Set<String> keys;

    /** Learns from the English words of {@code theme} what {@code language} needs. */
    WordsCheck(Theme theme, Locale language) {
        this.theme = theme;
        this.model = Languages.model(theme);
        this.keys = Languages.keys(model, language);
    }

    /**
     * Checks the files with the words for a language.
     *
     * @param files as {@link Languages#files} returns them
     * @throws TemplateException if a word is missing in all of them, or one of them has a word that nothing prints or that has
     *     a place for a value that there is not
     */
    void check(List<WordFile> files) {
        files.forEach(this::requireUsed);
        files.forEach(this::requirePlaces);
        Set<String> missing = new TreeSet<>(keys);
        files.forEach(file -> missing.removeAll(file.words().keySet()));
        if (!missing.isEmpty()) {
            throw new TemplateException(lacks(files.get(files.size() - 1), missing), null);
        }
    }

    /** Gives the missing lines as they stand in English, ready to be copied and translated. */
    private String lacks(WordFile file, Set<String> missing) {
        int count = missing.size();
        String more = count > MOST_NAMED ? "\n  and " + (count - MOST_NAMED) + " more" : "";
        return file.name() + ": lacks " + (count == 1 ? "a word" : count + " words") + ", in English:"
                + missing.stream()
                        .limit(MOST_NAMED)
                        .map(key -> "\n  " + key + "=" + inModel(key).replaceFirst(" $", "\\\\u0020"))
                        .collect(Collectors.joining())
                + more;
    }

    /** A template of the user's own may have words of its own. */
    private void requireUsed(WordFile file) {
        Set<String> unknown = new TreeSet<>(file.words().keySet());
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            unknown.removeIf(usedInTemplates());
        }
        require(unknown, file, "has words that nothing shows");
    }

    private void requirePlaces(WordFile file) {
        Set<String> wrong = new TreeSet<>();
        file.words().forEach((key, words) -> {
            if (keys.contains(key) && !places(inModel(key)).containsAll(places(words))) {
                wrong.add(key);
            }
        });
        require(wrong, file, "has places like {0} that the English words do not have, in");
    }

    private static void require(Set<String> none, WordFile file, String statement) {
        if (!none.isEmpty()) {
            String more = none.size() > MOST_NAMED ? " and " + (none.size() - MOST_NAMED) + " more" : "";
            throw new TemplateException(
                    file.place(none.iterator().next()) + ": " + statement + " "
                            + none.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more + ".",
                    null);
        }
    }

    private Predicate<String> usedInTemplates() {
        String templates = theme.names("").stream()
                .filter(name -> name.endsWith(".mustache"))
                .map(theme::text)
                .collect(Collectors.joining("\n"));
        return key -> Pattern.compile("words\\." + Pattern.quote(key) + "(?![a-z0-9-])")
                .matcher(templates)
                .find();
    }

    /** Returns the English words for a key, which may be that of a plural form English does not have. */
    private String inModel(String key) {
        String own = model.words().get(key);
        return own != null ? own : model.words().getOrDefault(Languages.stem(key) + "-other", "");
    }

    /** Returns the places for values in some words, like {@code {0}}. */
    static Collection<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
