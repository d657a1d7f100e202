package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports characters that nobody sees and that turn a page or a terminal into something else. */
final class ControlCheck {
    /** Control characters but tab and line feed, and those that turn the direction of text (Unicode UAX #9). */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{80}-\\x{9F}\\u202A-\\u202E\\u2066-\\u2069]");

    private ControlCheck() {}

    /** Reports the first hidden character of each line of {@code text}. */
    static void check(String file, String text, Problems problems) {
        Matcher matcher = HIDDEN.matcher(text);
        int line = 1;
        int lineStart = 0;
        int from = 0;
        while (matcher.find(from)) {
            for (int i = lineStart; i < matcher.start(); i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            report(file, line, matcher.start() - lineStart + 1, matcher.group().charAt(0), problems);
            int end = text.indexOf('\n', matcher.start());
            from = end < 0 ? text.length() : end;
        }
    }

    private static void report(String file, int line, int column, char found, Problems problems) {
        problems.report(
                Rule.UNREADABLE_FILE,
                new Place(file, line, column),
                String.format(Locale.ROOT, "A hidden character (U+%04X) stands here.", (int) found),
                "Delete it; retype the line if it cannot be seen.");
    }
}
