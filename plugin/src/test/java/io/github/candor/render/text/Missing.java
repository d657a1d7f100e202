package io.github.candor.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which words are still to be translated, and into what. */
final class Missing {
    private Missing() {}

    /**
     * Returns a line for each word that {@code files} lack: as it stands in the model, and in which files it is missing, like
     * {@code more-versions-many={0} older versions (i18n/es.properties, i18n/fr.properties)}.
     */
    static List<String> of(WordFile model, List<WordFile> files) {
        NavigableMap<String, List<String>> lacking = new TreeMap<>();
        for (WordFile file : files) {
            String tag = file.name().replaceFirst("^i18n/", "").replaceFirst("\\.properties$", "");
            for (String key : Languages.keys(model, Locale.forLanguageTag(tag))) {
                if (!file.words().containsKey(key)) {
                    lacking.computeIfAbsent(key, one -> new ArrayList<>()).add(file.name());
                }
            }
        }
        return lacking.entrySet().stream()
                .map(one -> one.getKey() + "=" + english(model, one.getKey()) + " (" + String.join(", ", one.getValue())
                        + ")")
                .toList();
    }

    private static String english(WordFile model, String key) {
        String own = model.words().get(key);
        return own != null ? own : model.words().getOrDefault(Languages.stem(key) + "-other", "");
    }
}
