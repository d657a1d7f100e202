package io.github.candor.render.theme;

/** The characters that HTML allows in a text, by the WHATWG's standard of it, section "Preprocessing the input stream". */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Returns {@code text} with each character that no page may hold replaced, as browsers do with half of them. */
    public static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Nearly every page ends here: below lie letters of all common scripts.
            char c = text.charAt(i);
            if (isControl(c) || c >= Character.MIN_SURROGATE) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Returns {@code point}, or what stands for it where no page may hold it. */
    static int allowed(int point) {
        return isAllowed(point) ? point : REPLACEMENT;
    }

    private static boolean isAllowed(int c) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !isControl(c) && !isHalf && !isNone;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && !isSpace(c)) || (c >= 0x7F && c <= 0x9F);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
