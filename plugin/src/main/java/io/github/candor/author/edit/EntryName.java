package io.github.candor.author.edit;

import io.github.candor.model.EntryId;
import io.github.candor.model.OneCase;
import io.github.candor.problem.Logins;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Makes the id of a new entry from its day and title, like {@code 2025-02-13-teacher-pages-do-not-open}. */
public final class EntryName {
    private static final int LONGEST = 60;
    /** Letters that are more than a Latin one with a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"));

    private EntryName() {}

    /**
     * Returns an id that none of {@code taken} is.
     *
     * @param absent word for a title that has no Latin letter or digit, like {@code incident}
     */
    static EntryId of(LocalDate day, String title, String absent, Set<String> taken) {
        String slug = slug(title);
        String wanted = day + "-" + (slug.isEmpty() ? absent : slug);
        String free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            free = wanted + "-" + i;
        }
        return new EntryId(free);
    }

    /** Returns {@code text} in lower-case ASCII letters and digits with hyphens between words, without passwords; may be empty. */
    public static String slug(String text) {
        String plain = OneCase.lower(Logins.without(text));
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : cut(slug);
    }

    private static String cut(String slug) {
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 1 ? LONGEST : end);
    }
}
