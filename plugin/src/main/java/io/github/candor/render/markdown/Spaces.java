package io.github.candor.render.markdown;

/** White space in text that is to stand in one line. */
final class Spaces {
    private Spaces() {}

    /** Returns {@code text} in one line: each run of white space becomes one space, none is left at the ends. */
    static String collapse(String text) {
        int length = text.length();
        StringBuilder line = new StringBuilder(length);
        boolean isAfterSpace = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isSpace) {
                line.append(c);
            } else if (!isAfterSpace) {
                line.append(' ');
            }
            isAfterSpace = isSpace;
        }
        return line.toString().strip();
    }
}
