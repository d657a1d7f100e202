package io.github.candor.migrate.data;

import java.util.ArrayList;
import java.util.List;

/** Comments of HTML in a text of others, found in one scan, however many of them were begun and never ended. */
public final class HtmlComments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private HtmlComments() {}

    /** Returns what stands in each comment of {@code text}. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        replaced(text, "", found);
        return found;
    }

    /** Returns {@code text} with {@code instead} in the place of each comment; one that never ends stays. */
    public static String replaced(String text, String instead) {
        return replaced(text, instead, new ArrayList<>());
    }

    private static String replaced(String text, String instead, List<String> found) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                break;
            }
            rest.append(text, from, open).append(instead);
            found.add(text.substring(open + OPEN.length(), close));
            from = close + CLOSE.length();
        }
        return rest.append(text, from, text.length()).toString();
    }
}
