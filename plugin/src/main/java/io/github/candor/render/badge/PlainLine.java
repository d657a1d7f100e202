package io.github.candor.render.badge;

import java.util.regex.Pattern;

/** Makes one short, harmless line of whatever authors wrote. */
final class PlainLine {
    /** The most characters that a part of a badge has, the ellipsis among them. */
    static final int MOST = 40;

    private static final String ELLIPSIS = "…";

    /** What no XML document, terminal or line of text should get: control characters, halves of characters, non-characters. */
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    /** Marks that turn the direction of what follows them, even after the name that holds them. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}]+");

    private PlainLine() {}

    /** Returns {@code text} clean and cut to {@link #MOST} characters. */
    static String of(String text) {
        return cut(clean(text), MOST);
    }

    /** Returns {@code text} in one line without anything that could break out of it. */
    static String clean(String text) {
        String tame = TURNING.matcher(HARMFUL.matcher(text).replaceAll(" ")).replaceAll("");
        return SPACES.matcher(tame).replaceAll(" ").strip();
    }

    /**
     * Returns {@code text}, or its beginning with an ellipsis, in at most {@code most} code points; a letter and the marks
     * on it stay together.
     */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        while (end > 0 && belongsToTheOneBefore(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private static boolean belongsToTheOneBefore(String text, int index) {
        return isMark(text.codePointAt(index)) || text.codePointBefore(index) == TextWidth.JOINER;
    }

    private static boolean isMark(int character) {
        return TextWidth.isWithoutWidth(character) || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
