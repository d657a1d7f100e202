package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;

/** Refuses text with so many marks in one block that reading it as Markdown would take minutes, in which each looks for its end. */
public final class BracketCheck {
    /** Takes about a second; a block is what stands between two empty lines. */
    private static final int MOST_BRACKETS = 5_000;

    /** Takes about a second where each stands in a line of its own. */
    private static final int MOST_TICKS = 30_000;

    private BracketCheck() {}

    /** Returns whether every block of {@code text} can be read in good time, or reports the first that cannot. */
    public static boolean check(TextFile text, Problems problems) {
        int brackets = 0;
        int ticks = 0;
        int line = 0;
        for (String one : text.text().split("\n", -1)) {
            line++;
            brackets = one.isBlank() ? 0 : brackets + count(one, '[');
            ticks = one.isBlank() || isItem(one) ? 0 : ticks + count(one, '`');
            if (brackets > MOST_BRACKETS || ticks > MOST_TICKS) {
                String what =
                        brackets > MOST_BRACKETS ? MOST_BRACKETS + " opening brackets" : MOST_TICKS + " backticks";
                problems.report(
                        Rule.TOO_LARGE,
                        new Place(text.name(), line, 1),
                        "Over " + what + " stand in one paragraph.",
                        "Put empty lines between its parts, or take them out.");
                return false;
            }
        }
        return true;
    }

    /** An item begins a paragraph of its own. */
    private static boolean isItem(String line) {
        String bare = line.stripLeading();
        return bare.startsWith("- ") || bare.startsWith("* ") || bare.startsWith("+ ");
    }

    private static int count(String line, char mark) {
        return (int) line.chars().filter(c -> c == mark).count();
    }
}
