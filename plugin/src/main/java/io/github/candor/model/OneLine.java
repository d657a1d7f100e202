package io.github.candor.model;

/** Text that is to stand in one line, whatever white space its author put into it. */
public final class OneLine {
    private OneLine() {}

    /** Returns {@code text} in one line: each run of white space becomes one space, none is left at the ends. */
    public static String of(String text) {
        int length = text.length();
        int good = upToARun(text);
        if (good == length) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(length).append(text, 0, good);
        boolean isAfterSpace = false;
        for (int i = good; i < length; i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            if (!isSpace) {
                line.append(c);
            } else if (!isAfterSpace) {
                line.append(' ');
            }
            isAfterSpace = isSpace;
        }
        return line.toString().strip();
    }

    /** Returns where something begins that does not stand in one line as it is; the length of the text where nothing does. */
    private static int upToARun(String text) {
        boolean isAfterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            if (isSpace && (c != ' ' || isAfterSpace)) {
                return isAfterSpace ? i - 1 : i;
            }
            isAfterSpace = isSpace;
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
