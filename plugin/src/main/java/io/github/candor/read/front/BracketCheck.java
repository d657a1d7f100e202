package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;

/** Refuses text with so many brackets in one block that reading it as Markdown would take minutes, in which each looks for its end. */
final class BracketCheck {
    /** Takes about a second; a block is what stands between two empty lines. */
    private static final int MOST = 5_000;

    private BracketCheck() {}

    /** Returns whether every block of {@code text} can be read in good time, or reports the first that cannot. */
    static boolean check(TextFile text, Problems problems) {
        int brackets = 0;
        int line = 0;
        for (String one : text.text().split("\n", -1)) {
            line++;
            brackets = one.isBlank()
                    ? 0
                    : brackets + (int) one.chars().filter(c -> c == '[').count();
            if (brackets > MOST) {
                problems.report(
                        Rule.TOO_LARGE,
                        new Place(text.name(), line, 1),
                        "Over " + MOST + " opening brackets stand in one paragraph.",
                        "Put empty lines between its parts, or take them out.");
                return false;
            }
        }
        return true;
    }
}
