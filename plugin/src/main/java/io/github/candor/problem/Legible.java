package io.github.candor.problem;

/**
 * Makes what an author wrote fit to be quoted in one line: not endless, without characters that nobody sees, and
 * without what logs in.
 */
final class Legible {
    private static final int LONGEST = 600;
    private static final int BEGINNING = 400;
    private static final int END = 150;

    private Legible() {}

    /** Returns {@code text} with its middle left out where it is very long, and with a dot for each hidden character. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST));
        shortened(Secrets.without(text)).codePoints().map(Legible::visible).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, BEGINNING) + " … " + text.substring(text.length() - END);
    }

    private static int visible(int c) {
        int type = Character.getType(c);
        boolean isBreak =
                c == '\n' || c == '\t' || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        if (isBreak) {
            return ' ';
        }
        return HiddenText.isHidden(c) ? '\u00B7' : c;
    }
}
