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
        int begin = at <= BEFORE ? 0 : TerminalText.wholeCharacter(line, at - BEFORE);
        int end = line.length() - at <= AFTER ? line.length() : TerminalText.wholeCharacter(line, at + AFTER);
        String before = (begin > 0 ? "…" : "") + line.substring(begin, at);
        String after = line.substring(at, end) + (end < line.length() ? "…" : "");
        String gutter = String.valueOf(number);
        String shown = TerminalText.shown(before);
        return (gutter + " | " + shown + TerminalText.shown(after)).stripTrailing() + "\n" + " ".repeat(gutter.length())
                + " | " + " ".repeat(TerminalText.width(shown)) + "^";
    }
}
