package io.github.candor.render.markdown;

/**
 * Tells a paragraph without a single mark of Markdown, which is most of what authors write: it means itself, so nothing
 * needs to parse it.
 */
final class PlainParagraph {
    /** What means nothing to CommonMark or its extensions within a line. */
    private static final String HARMLESS = " ,;()'%?/-=+$";

    private PlainParagraph() {}

    /** Returns whether {@code source} is one paragraph that a parser would leave as it is; in doubt it is not. */
    static boolean is(String source) {
        int end = source.length() - 1;
        if (end < 0 || source.charAt(end) == ' ' || source.charAt(end) == '\n') {
            return false;
        }
        boolean isLineStart = true;
        for (int i = 0; i <= end; i++) {
            char c = source.charAt(i);
            if (isLineStart ? !isLetter(c) : !isHarmless(source, i)) {
                return false;
            }
            isLineStart = c == '\n';
        }
        return true;
    }

    private static boolean isHarmless(String source, int i) {
        char c = source.charAt(i);
        return switch (c) {
            case ':' -> isEndOfWord(source, i + 1);
            case '.' -> isEndOfWord(source, i + 1) || (isDigit(source.charAt(i - 1)) && isDigit(source.charAt(i + 1)));
            case '\n' -> source.charAt(i - 1) != ' ';
            default -> isLetter(c) || isDigit(c) || HARMLESS.indexOf(c) >= 0 || isPunctuation(c);
        };
    }

    /** What follows it might make an address of the word. */
    private static boolean isEndOfWord(String source, int i) {
        return i == source.length() || " \n.)".indexOf(source.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Latin letters with and without accents. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7');
    }

    /** Dashes, quotation marks, bullets and the ellipsis. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2026';
    }
}
