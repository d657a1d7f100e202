package io.github.candor.report;

import java.util.regex.Pattern;

/** Text as a terminal shows it: without what would move the cursor, and with the columns that it takes. */
public final class TerminalText {
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}"
            + "\\u3000-\\u303F\\uFF01-\\uFF60\\x{1F300}-\\x{1FAFF}]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("\\p{M}");

    private TerminalText() {}

    /** Returns {@code text} with a space for a tab, and {@code ·} for what would move the caret or the cursor. */
    public static String shown(String text) {
        return UNSHOWABLE.matcher(text.replace('\t', ' ')).replaceAll("·");
    }

    /** Returns how many columns {@code text} takes; East Asian wide characters take two, combining marks none. */
    public static int width(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .mapToInt(one -> WITHOUT_WIDTH.matcher(one).matches()
                        ? 0
                        : WIDE.matcher(one).matches() ? 2 : 1)
                .sum();
    }

    /** Returns {@code index}, or the one before it where it would cut a pair of surrogates in two. */
    public static int wholeCharacter(String text, int index) {
        boolean isBetweenHalves = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return isBetweenHalves ? index - 1 : index;
    }
}
