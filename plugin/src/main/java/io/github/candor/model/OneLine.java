package io.github.candor.model;

/** Text that is to stand in one line, whatever white space its author put into it. */
public final class OneLine {
    private OneLine() {}

    /** Returns {@code text} in one line: each run of white space becomes one space, none is left at the ends. */
    public static String of(String text) {
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
