package io.github.candor.report.check;

import io.github.candor.report.TerminalText;

/** A line of an author's file with a caret below the place that is meant; a long line is cut around the place. */
final class CaretLines {
    private static final int BEFORE = 60;
    private static final int AFTER = 60;

    private CaretLines() {}

    /**
     * Returns two lines, the author's and the caret's.
     *
     * @param number of the line, which stands in front of it
     * @param column counted from 1 in UTF-16 units; may lie after the last character
     */
    static String of(int number, String line, int column) {
        int at = TerminalText.wholeCharacter(line, Math.min(column - 1, line.length()));
        String before = line.substring(0, at);
        String after = line.substring(at);
        if (before.length() > BEFORE) {
            before = "…" + before.substring(TerminalText.wholeCharacter(before, before.length() - BEFORE));
        }
        if (after.length() > AFTER) {
            after = after.substring(0, TerminalText.wholeCharacter(after, AFTER)) + "…";
        }
        String gutter = String.valueOf(number);
        String shown = TerminalText.shown(before);
        return (gutter + " | " + shown + TerminalText.shown(after)).stripTrailing() + "\n" + " ".repeat(gutter.length())
                + " | " + " ".repeat(TerminalText.width(shown)) + "^";
    }
}
