package io.github.candor.read.file;

/**
 * A text cut where its front matter ends.
 *
 * @param keysEnd index of the second line of three hyphens, or -1 where not both of them are there
 * @param bodyBegin index of what stands below; the length of the text where there is no front matter
 * @param bodyLine line number of that
 */
public record TextCut(String text, int keysEnd, int bodyBegin, int bodyLine) {
    private static final String HYPHENS = "---";

    /** Cuts {@code text}, with {@code \n} line ends. */
    public static TextCut of(String text) {
        int line = 2;
        for (int at = isOpened(text) ? next(text, 0) : 0; at > 0; at = next(text, at)) {
            if (isOfHyphens(text, at)) {
                int below = next(text, at);
                return new TextCut(text, at, below == 0 ? text.length() : below, line + 1);
            }
            line++;
        }
        return new TextCut(text, -1, text.length(), line);
    }

    /** Returns whether {@code text} begins as front matter does. */
    static boolean isOpened(String text) {
        return isOfHyphens(text, 0);
    }

    /** Returns what stands between the two lines of three hyphens, which must be there. */
    String keys() {
        int begin = next(text, 0);
        return text.substring(begin, Math.max(begin, keysEnd - 1));
    }

    /** Returns everything down to the second line of three hyphens; all of the text where there is no front matter. */
    public String above() {
        return text.substring(0, bodyBegin);
    }

    /** Returns everything below the front matter; empty where there is none. */
    public String body() {
        return text.substring(bodyBegin);
    }

    private static boolean isOfHyphens(String text, int begin) {
        if (!text.startsWith(HYPHENS, begin)) {
            return false;
        }
        int end = text.indexOf('\n', begin);
        return text.substring(begin + HYPHENS.length(), end < 0 ? text.length() : end)
                .isBlank();
    }

    /** Returns where the line after that at {@code begin} begins, or 0 after the last. */
    private static int next(String text, int begin) {
        return text.indexOf('\n', begin) + 1;
    }
}
