package io.github.candor.read.yaml;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;

/** Refuses YAML so large that reading it would take the parser longer than anybody waits. */
final class YamlBounds {
    /** Thousands of components; the parser's time grows faster than what it reads. */
    private static final int LARGEST = 1 << 18;

    /** Many times the longest paragraph that anybody writes in one line. */
    private static final int LONGEST_LINE = 20_000;

    private YamlBounds() {}

    /** Returns whether {@code text}, which begins at {@code start}, may be read, or reports why not. */
    static boolean check(String text, Place start, Problems problems) {
        if (text.length() > LARGEST) {
            problems.report(
                    Rule.TOO_LARGE,
                    start,
                    "The keys and values that begin here have " + text.length() + " characters; " + LARGEST
                            + " are allowed.",
                    "Move long texts below the front matter.");
            return false;
        }
        int line = start.line();
        for (int from = 0; from <= text.length(); line++) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            if (end - from > LONGEST_LINE) {
                problems.report(
                        Rule.TOO_LARGE,
                        new Place(start.file(), line, LONGEST_LINE + 1),
                        "This line has " + (end - from) + " characters; " + LONGEST_LINE + " are allowed.",
                        "Shorten it, or write it over several lines.");
                return false;
            }
            from = end + 1;
        }
        return true;
    }
}
