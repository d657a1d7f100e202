package io.github.candor.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the characters that nobody sees, and that turn a page, a terminal or a document for programs into something else. */
public final class HiddenText {
    private static final int MARK = 0xFEFF;
    private static final int EMPTY_BRAILLE = 0x2800;

    private HiddenText() {}

    /** Returns the index of the first hidden character of {@code text} from {@code from} on, or -1. */
    public static int indexIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character ends here.
            if ((c < ' ' || c >= 0x7F) && isHidden(text.codePointAt(i))) {
                return i;
            }
            i += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(i)) - 1 : 0;
        }
        return -1;
    }

    /** Returns the first hidden character of {@code text} like {@code U+202E}, or null when there is none. */
    public static @Nullable String first(String text) {
        int index = indexIn(text, 0);
        return index < 0 ? null : name(text.codePointAt(index));
    }

    /** Returns what Unicode calls the character {@code c}, like {@code U+202E}. */
    public static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Returns {@code text} without its hidden characters. */
    public static String without(CharSequence text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHidden(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** Returns whether a reader sees nothing of {@code text}: it has none but spaces, marks without a form and fillers. */
    public static boolean isUnseen(String text) {
        // Most texts begin with a letter of ASCII.
        boolean isSeen = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
        return !isSeen
                && text.codePoints()
                        .allMatch(c -> c == EMPTY_BRAILLE
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || isHidden(c)
                                || isIgnorable(c));
    }

    /** Returns whether {@code c} is left out by what shows text: Unicode's property Default_Ignorable_Code_Point. */
    private static boolean isIgnorable(int c) {
        boolean isFiller = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        boolean isSelector = (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F);
        return Character.getType(c) == Character.FORMAT
                || isFiller
                || isSelector
                || c == 0x034F
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2065
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /**
     * Returns whether {@code c} is a control character but tab and line feed, turns the direction of text (Unicode UAX #9), is
     * a byte order mark, which means nothing within a text, marks annotations, which browsers do not show, is half of a
     * character, or none by Unicode's own word.
     */
    public static boolean isHidden(int c) {
        boolean isControl = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean isTurning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isAnnotating = c >= 0xFFF9 && c <= 0xFFFB;
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return isControl || isTurning || isAnnotating || c == MARK || isHalf || isNone;
    }
}
