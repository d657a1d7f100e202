package io.github.candor.render.badge;

import java.text.Normalizer;

/**
 * Guesses how wide a text is in 11 pixel Verdana or DejaVu Sans, whichever is wider, and rather too wide than too narrow.
 *
 * <p>The picture then states the width that was guessed, so that every browser stretches its own font to it.
 */
final class TextWidth {
    /** Joins pictures into one: a family of three persons. */
    static final int JOINER = 0x200D;

    /** The printable characters of ASCII by width; {@link #HALF_PIXELS} has the widths in this order. */
    private static final String[] ASCII = {
        "'il",
        " fj",
        "!,.t",
        "()-/:;I[\\]r|",
        "\"J",
        "?sz",
        "FLc",
        "$*0123456789EPTY_`abdeghknopquvxy{}",
        "ABCKRSVXZ",
        "DHNU",
        "&GOQ",
        "#+<=>M^w~",
        "@Wm",
        "%"
    };

    private static final int[] HALF_PIXELS = {7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 22, 24};
    private static final int LETTER = 18;
    private static final int FIRST_SEMITIC = 0x590;
    private static final int AFTER_SEMITIC = 0x900;
    private static final int SEMITIC = 15;
    private static final int WIDE = 24;
    private static final int PICTURE = 28;
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    /** Returns the width of {@code text} in whole pixels, rounded up. */
    static int of(String text) {
        int halfPixels = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(TextWidth::halfPixels)
                .sum();
        return (halfPixels + 1) / 2;
    }

    /** Returns whether a character only changes the one before it. */
    static boolean isWithoutWidth(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static int halfPixels(int character) {
        if (isWithoutWidth(character)) {
            return 0;
        }
        if (character >= FIRST_WIDE) {
            return Character.isSupplementaryCodePoint(character) ? PICTURE : WIDE;
        }
        if (character >= FIRST_SEMITIC && character < AFTER_SEMITIC) {
            return SEMITIC;
        }
        int plain = withoutMarks(character);
        for (int i = 0; i < ASCII.length; i++) {
            if (ASCII[i].indexOf(plain) >= 0) {
                return HALF_PIXELS[i];
            }
        }
        return LETTER;
    }

    /** Returns the e of é: letters are as wide with their marks as without. */
    private static int withoutMarks(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePointAt(0);
    }
}
