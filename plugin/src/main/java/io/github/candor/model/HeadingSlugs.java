package io.github.candor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Names the headings of one text as GitHub does, so that a link to one works in both places; ask in the order of the text. */
public final class HeadingSlugs {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc} -]");

    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * Returns the name of the next heading, like {@code root-cause}, and {@code root-cause-1} the second time; letters of every
     * script stay, signs and emoji do not. Empty where nothing is left.
     *
     * @param heading its words without marks of Markdown, in one line
     */
    public String next(String heading) {
        String lower = OneCase.lower(heading);
        String plain = (isPlain(lower) ? lower : OTHER.matcher(lower).replaceAll("")).replace(' ', '-');
        String slug = plain;
        while (uses.containsKey(slug)) {
            slug = plain + "-" + uses.merge(plain, 1, Integer::sum);
        }
        uses.put(slug, 0);
        return slug;
    }

    /** Returns whether all of {@code lower} stays, which is most quickly seen of letters of ASCII and spaces. */
    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ') {
                return false;
            }
        }
        return true;
    }
}
