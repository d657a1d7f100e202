package io.github.candor.read.name;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds languages by their tags (BCP 47). */
public final class Languages {
    private Languages() {}

    /** Returns the language that a tag like {@code de-CH} names, or null. */
    public static @Nullable Locale find(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            return isSpoken(language.getLanguage()) ? language : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** Knows all languages of two letters; of those of three letters it trusts the author. */
    private static boolean isSpoken(String language) {
        return language.length() == 3 || List.of(Locale.getISOLanguages()).contains(language);
    }
}
