package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses text with so many marks in one block that reading it as Markdown would take minutes, in which each looks for its end. */
public final class BracketCheck {
    /** Takes about a second; a block is what stands between two empty lines. */
    private static final int MOST_BRACKETS = 5_000;

    /** Takes about a second where each stands in a line of its own. */
    private static final int MOST_TICKS = 30_000;

    /** How many lines may be looked at again: at a line that does not begin with a letter, and so
     * may begin another block, all before it in the paragraph are. */
    private static final long MOST_LOOKS = 36_000_000;

    /** A text of so few characters has neither that many marks nor so many lines. */
    private static final int SMALL = 5_000;

    /** An item begins a paragraph of its own. */
    private static final Pattern ITEM = Pattern.compile("\\s*+(?:[-*+]|\\d{1,9}[.)]) .*");

    private int brackets;
    private int ticks;
    private long lines;
    private long marked;

    private BracketCheck() {}

    /** Returns whether every block of {@code text} can be read in good time, or reports the first that cannot. */
    public static boolean check(TextFile text, Problems problems) {
        if (text.text().length() <= SMALL) {
            return true;
        }
        BracketCheck block = new BracketCheck();
        int line = 0;
        for (String one : text.text().split("\n", -1)) {
            line++;
            String excess = block.excess(one);
            if (excess != null) {
                problems.report(
                        Rule.TOO_LARGE,
                        new Place(text.name(), line, 1),
                        excess,
                        "Put empty lines between its parts, or take them out.");
                return false;
            }
        }
        return true;
    }

    private @Nullable String excess(String line) {
        boolean isEmpty = line.isBlank();
        boolean isItem = ITEM.matcher(line).matches();
        brackets = isEmpty ? 0 : brackets + count(line, '[');
        ticks = isEmpty || isItem ? 0 : ticks + count(line, '`');
        lines = isEmpty || isItem ? 0 : lines + 1;
        marked = lines == 0
                ? 0
                : marked + (Character.isLetter(line.stripLeading().charAt(0)) ? 0 : 1);
        if (brackets > MOST_BRACKETS) {
            return "Over " + MOST_BRACKETS + " opening brackets stand in one paragraph.";
        }
        if (ticks > MOST_TICKS) {
            return "Over " + MOST_TICKS + " backticks stand in one paragraph.";
        }
        return lines * marked <= MOST_LOOKS
                ? null
                : "This paragraph has " + lines + " lines up to here, and " + marked
                        + " of them do not begin with a letter.";
    }

    private static int count(String line, char mark) {
        int count = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
