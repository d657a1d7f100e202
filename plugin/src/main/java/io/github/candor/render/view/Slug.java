package io.github.candor.render.view;

import io.github.candor.model.FileName;
import io.github.candor.model.Sha256;
import io.github.candor.render.search.Terms;
import java.util.regex.Pattern;

/** Makes words that authors chose freely fit for addresses. */
public final class Slug {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int LONGEST = 40;
    private static final int DIGITS = 8;

    private Slug() {}

    /**
     * Returns {@code word} itself where it is made of small letters, digits and hyphens and can name a
     * file on every disk, else what is left of it and a checksum,
     * like {@code data-loss-5e7d2c1a}. So it never depends on which other words there are, nor on whether a disk tells
     * capitals apart.
     */
    public static String of(String word) {
        if (word.length() <= LONGEST && PLAIN.matcher(word).matches() && !FileName.isOfADevice(word)) {
            return word;
        }
        String plain = Terms.fold(word).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = plain.substring(0, Math.min(plain.length(), LONGEST));
        return start.replaceAll("-$", "")
                + (start.isEmpty() ? "" : "-")
                + Sha256.hex(word).substring(0, DIGITS);
    }
}
