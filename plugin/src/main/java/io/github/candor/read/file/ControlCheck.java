package io.github.candor.read.file;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;

/** Reports characters that nobody sees and that turn a page or a terminal into something else. */
final class ControlCheck {
    private ControlCheck() {}

    /** Reports the first hidden character of each line of {@code text}, and returns the text without any. */
    static String check(String file, String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        int found = HiddenText.indexIn(text, 0);
        if (found < 0) {
            return text;
        }
        while (found >= 0) {
            for (int i = lineStart; i < found; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            report(new Place(file, line, found - lineStart + 1), text.codePointAt(found), problems);
            int end = text.indexOf('\n', found);
            found = end < 0 ? -1 : HiddenText.indexIn(text, end);
        }
        // It was reported, so what is read below should not stumble over it again.
        return HiddenText.without(text);
    }

    private static void report(Place place, int found, Problems problems) {
        problems.report(
                Rule.UNREADABLE_FILE,
                place,
                "A hidden character (" + HiddenText.name(found) + ") stands here.",
                "Delete it; retype the line if it cannot be seen.");
    }
}
