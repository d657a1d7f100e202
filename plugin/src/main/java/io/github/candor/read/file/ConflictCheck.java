package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what git leaves in a file where a merge was not finished. */
final class ConflictCheck {
    private static final String OPENING = "<<<<<<<";
    private static final Pattern OPEN = Pattern.compile("(?m)^<{7}(?: |$)");
    private static final Pattern MIDDLE = Pattern.compile("(?m)^={7}$");
    private static final Pattern CLOSE = Pattern.compile("(?m)^>{7}(?: |$)");

    private ConflictCheck() {}

    /** Returns whether the marks of a merge stand in {@code text}, after reporting them. */
    static boolean finds(String file, String text, Problems problems) {
        if (!text.contains(OPENING)) {
            return false;
        }
        Matcher open = OPEN.matcher(text);
        if (!open.find()) {
            return false;
        }
        Matcher middle = MIDDLE.matcher(text);
        if (!middle.find(open.end()) || !CLOSE.matcher(text).find(middle.end())) {
            return false;
        }
        problems.report(
                Rule.UNREADABLE_FILE,
                Place.after(text.substring(0, open.start()), file, 1),
                "Two versions of the text stand here: a merge was not finished.",
                "Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>; if they are"
                        + " meant, indent them.");
        return true;
    }
}
