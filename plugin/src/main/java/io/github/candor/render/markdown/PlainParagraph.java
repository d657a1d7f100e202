package io.github.candor.render.markdown;

/**
 * Tells a paragraph without a single mark of Markdown, which is most of what authors write: it means itself, so nothing
 * needs to parse it.
 */
final class PlainParagraph {
    /** What means nothing to CommonMark or its extensions within a line. */
    private static final String HARMLESS = " ,;()'%?/-=+$!#";

    /** Dashes, quotation marks, bullets and the ellipsis. */
    private static final char FIRST_PUNCTUATION = '\u2010';

    private static final char LAST_PUNCTUATION = '\u2026';

    /** What means nothing wherever it stands within a line, by the character; what lies beyond may mean something. */
    private static final boolean[] PLAIN = new boolean[LAST_PUNCTUATION + 1];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = isLetter(c) || isDigit(c) || HARMLESS.indexOf(c) >= 0 || c >= FIRST_PUNCTUATION;
        }
    }

    private PlainParagraph() {}

    /** Returns whether {@code source} is one paragraph that a parser would leave as it is; in doubt it is not. */
    static boolean is(String source) {
        int end = source.length();
        if (end == 0 || !isLetter(source.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = source.charAt(i);
            if (!isPlain(c) && !(c == '\n' ? isWithin(source, i) : isHarmless(source, i))) {
                return false;
            }
        }
        return source.charAt(end - 1) != ' ';
    }

    /** Returns whether the line end at {@code i} neither marks a break nor ends the paragraph. */
    private static boolean isWithin(String source, int i) {
        return source.charAt(i - 1) != ' ' && i + 1 < source.length() && isLetter(source.charAt(i + 1));
    }

    /** Returns whether {@code c} means nothing wherever it stands within a line. */
    static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /** Returns whether the character at {@code i}, which does not begin the text, means nothing within its line. */
    static boolean isHarmless(String source, int i) {
        char c = source.charAt(i);
        return switch (c) {
            case ':' -> isEndOfWord(source, i + 1) || isDigit(source.charAt(i + 1));
            case '.' -> isEndOfWord(source, i + 1) || (isDigit(source.charAt(i - 1)) && isDigit(source.charAt(i + 1)));
            default -> isPlain(c);
        };
    }

    /** What follows it might make an address of the word. */
    private static boolean isEndOfWord(String source, int i) {
        return i == source.length() || " \n.)\"".indexOf(source.charAt(i)) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Latin letters with and without accents. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7');
    }
}
