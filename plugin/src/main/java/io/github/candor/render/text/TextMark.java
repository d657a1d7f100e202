package io.github.candor.render.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks a text with its language and with the direction that is written in (HTML's {@code lang} and {@code dir}). */
public final class TextMark {
    /** Scripts that run from right to left, by the codes of ISO 15924. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages mostly written in such a script. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd",
            "syr", "ug", "ur", "yi");

    private TextMark() {}

    /** Returns {@code rtl} or {@code ltr}. */
    public static String direction(Locale language) {
        boolean isRightToLeft = language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
        return isRightToLeft ? "rtl" : "ltr";
    }

    /** Returns attributes for a tag of HTML, with a space before them; empty for null, a text in the site's language. */
    public static String attributes(@Nullable Locale language) {
        return language == null ? "" : " lang=\"" + language.toLanguageTag() + "\" dir=\"" + direction(language) + "\"";
    }

    /** Returns {@code html} in an element of its own if it has a language of its own. */
    public static String around(@Nullable Locale language, String element, String html) {
        return language == null || html.isEmpty()
                ? html
                : "<" + element + attributes(language) + ">" + html + "</" + element + ">";
    }
}
