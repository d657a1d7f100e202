package io.github.candor.model;

import java.util.function.IntUnaryOperator;

/**
 * Compares texts whatever their case: letter by letter, so that a text keeps its length. The methods of {@link String} make
 * two letters of some, and take the square of a text's length for many of those.
 */
public final class OneCase {
    private OneCase() {}

    /** Returns {@code text} with each letter in lower case. */
    public static String lower(String text) {
        return isLowerAscii(text) ? text : each(text, Character::toLowerCase);
    }

    /** Returns {@code text} with each letter in upper case. */
    public static String upper(String text) {
        return each(text, Character::toUpperCase);
    }

    /** Most texts are, and need no closer look. */
    private static boolean isLowerAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String each(String text, IntUnaryOperator change) {
        int at = 0;
        while (at < text.length() && change.applyAsInt(text.charAt(at)) == text.charAt(at) && !isHalf(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                int point = text.codePointAt(at);
                changed.appendCodePoint(change.applyAsInt(point));
                at += Character.charCount(point);
            } else {
                changed.append((char) change.applyAsInt(c));
                at++;
            }
        }
        return changed.toString();
    }

    private static boolean isHalf(String text, int at) {
        return Character.isSurrogate(text.charAt(at));
    }
}
