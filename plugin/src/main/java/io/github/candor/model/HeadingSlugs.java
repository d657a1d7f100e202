package io.github.candor.model;

import java.util.HashMap;
import java.util.Map;

/** Names the headings of one text as GitHub does, so that a link to one works in both places; ask in the order of the text. */
public final class HeadingSlugs {
    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * Returns the name of the next heading, like {@code root-cause}, and {@code root-cause-1} the second time; letters of every
     * script stay, signs and emoji do not. Empty where nothing is left.
     *
     * @param heading its words without marks of Markdown, in one line
     */
    public String next(String heading) {
        String plain = plain(OneCase.lower(heading));
        String slug = plain;
        while (uses.containsKey(slug)) {
            slug = plain + "-" + uses.merge(plain, 1, Integer::sum);
        }
        uses.put(slug, 0);
        return slug;
    }

    private static String plain(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (c == ' ') {
                plain.append('-');
            } else if (c == '-' || isKept(c)) {
                plain.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    /** Returns whether {@code c} is a letter, a mark on one, a digit, or joins letters as the underscore does. */
    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
