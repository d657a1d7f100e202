package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.HiddenText;
import java.util.regex.Matcher;

/** Reports characters that nobody sees and that turn a page or a terminal into something else. */
final class ControlCheck {
    private ControlCheck() {}

    /** Reports the first hidden character of each line of {@code text}, and returns the text with a sign for each of them. */
    static String check(String file, String text, Problems problems) {
        Matcher matcher = HiddenText.in(text);
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
            Place place = new Place(file, line, matcher.start() - lineStart + 1);
            report(place, matcher.group().codePointAt(0), problems);
            int end = text.indexOf('\n', matcher.start());
            from = end < 0 ? text.length() : end;
        }
        // It was reported, so what is read below should not stumble over it again.
        return from == 0 ? text : HiddenText.in(text).replaceAll("\uFFFD");
    }

    private static void report(Place place, int found, Problems problems) {
        problems.report(
                Rule.UNREADABLE_FILE,
                place,
                "A hidden character (" + HiddenText.name(found) + ") stands here.",
                "Delete it; retype the line if it cannot be seen.");
    }
}
