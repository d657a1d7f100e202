package io.github.candor.report.check;

import java.util.regex.Pattern;

/**
 * A line of an author's file with a caret below the place that is meant.
 *
 * <p>A long line is cut around the place. Characters that would move the caret or the terminal's own cursor are shown as
 * {@code ·}; East Asian wide ones count as two columns, as terminals show them.
 */
final class CaretLines {
    private static final int BEFORE = 60;
    private static final int BEHIND = 60;
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}"
            + "\\u3000-\\u303F\\uFF01-\\uFF60\\x{1F300}-\\x{1FAFF}]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("\\p{M}");

    private CaretLines() {}

    /**
     * Returns two lines, the author's and the caret's.
     *
     * @param number of the line, which stands in front of it
     * @param column counted from 1 in UTF-16 units; may lie behind the last character
     */
    static String of(int number, String line, int column) {
        int at = wholeCharacter(line, Math.min(column - 1, line.length()));
        String before = line.substring(0, at);
        String behind = line.substring(at);
        if (before.length() > BEFORE) {
            before = "…" + before.substring(wholeCharacter(before, before.length() - BEFORE));
        }
        if (behind.length() > BEHIND) {
            behind = behind.substring(0, wholeCharacter(behind, BEHIND)) + "…";
        }
        String gutter = String.valueOf(number);
        String shown = shown(before);
        return (gutter + " | " + shown + shown(behind)).stripTrailing() + "\n" + " ".repeat(gutter.length()) + " | "
                + " ".repeat(width(shown)) + "^";
    }

    private static String shown(String text) {
        return UNSHOWABLE.matcher(text.replace('\t', ' ')).replaceAll("·");
    }

    private static int width(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .mapToInt(one -> WITHOUT_WIDTH.matcher(one).matches()
                        ? 0
                        : WIDE.matcher(one).matches() ? 2 : 1)
                .sum();
    }

    /** Returns {@code index}, or the one before it where it would cut a pair of surrogates in two. */
    private static int wholeCharacter(String text, int index) {
        boolean isBetweenHalves = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return isBetweenHalves ? index - 1 : index;
    }
}
