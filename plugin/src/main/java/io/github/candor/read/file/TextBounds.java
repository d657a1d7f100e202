package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Pattern;

/**
 * Refuses text that Markdown would make much of: tables whose rows are filled up to the widest, addresses that
 * are written once and used everywhere, notes of notes, more marks than words.
 */
public final class TextBounds {
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_DEFINITIONS = 1_000;
    private static final int LONGEST_DEFINITION = 2_000;

    /** A few seconds; each may begin what another ends, and stands for as much memory as a page of words. */
    private static final int MOST_MARKS = 100_000;

    /** Each is a node of what Markdown makes of a text, which is walked through many times; a book has fewer. */
    private static final int MOST_BLOCKS = 20_000;

    /** Each is linked to from its note, and the note stands on every page and in every feed that has the text. */
    private static final int MOST_FOOTNOTES = 2_000;

    /** A text of so few characters cannot have more of anything but of cells, and of what a definition holds. */
    private static final int SMALL = 4_000;

    private static final Pattern BLOCK = Pattern.compile("\\s*+(?:[-*+>#|]|\\d{1,9}[.)])");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^]\\n]++]:");

    private final TextFile text;
    private final Problems problems;
    private int lines;
    private long widest;
    private int definitions;
    private int marks;
    private int blocks;
    private int footnotes;

    private TextBounds(TextFile text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Returns whether {@code text} can be read in good time, or reports the first place that cannot. */
    public static boolean check(TextFile text, Problems problems) {
        if (isSmall(text.text())) {
            return true;
        }
        TextBounds bounds = new TextBounds(text, problems);
        int number = 0;
        for (String line : text.text().split("\n", -1)) {
            number++;
            if (!bounds.allows(line, new Place(text.name(), number, 1))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the same of a text that is the value at {@code place}, where whatever is too much is reported: YAML may fold lines. */
    public static boolean checkValue(Place place, String text, Problems problems) {
        Problems found = new Problems();
        TextFile file = new TextFile(place.file(), text);
        if (check(file, found) && BracketCheck.check(file, found)) {
            return true;
        }
        found.sorted().forEach(one -> problems.report(one.rule(), place, one.statement(), one.advice()));
        return false;
    }

    private static boolean isSmall(String text) {
        return text.length() <= SMALL && text.indexOf('|') < 0 && !text.contains("]:");
    }

    private boolean allows(String line, Place place) {
        boolean isEmpty = line.isBlank();
        lines = isEmpty ? 0 : lines + 1;
        widest = isEmpty ? 0 : Math.max(widest, count(line, '|'));
        if (widest * lines > MOST_CELLS) {
            return refuse(
                    place,
                    "A table that reaches to this line has over " + MOST_CELLS + " cells.",
                    "Put it into assets/ as a file, and link to it.");
        }
        marks += count(line, '*') + count(line, '_') + count(line, '~');
        if (marks > MOST_MARKS) {
            return refuse(
                    place,
                    "Over " + MOST_MARKS + " marks (*, _ and ~) stand in " + text.name() + " up to this line.",
                    "Put what has so many into assets/ as a file, and link to it.");
        }
        return allowsBlocks(line, place) && allowsDefinition(line, place);
    }

    private boolean allowsBlocks(String line, Place place) {
        boolean isBlock = lines == 1 || (lines > 1 && BLOCK.matcher(line).lookingAt());
        blocks += isBlock ? 1 : 0;
        if (blocks > MOST_BLOCKS) {
            return refuse(
                    place,
                    "Over " + MOST_BLOCKS + " paragraphs, headings, items and rows stand in " + text.name()
                            + " up to this line.",
                    "Put what has so many into assets/ as a file, and link to it.");
        }
        for (int from = line.indexOf("[^"); from >= 0; from = line.indexOf("[^", from + 2)) {
            footnotes++;
        }
        return footnotes <= MOST_FOOTNOTES
                || refuse(
                        place,
                        "Over " + MOST_FOOTNOTES + " footnotes stand in " + text.name() + " up to this line.",
                        "Say it in the text, or put it into assets/ as a file.");
    }

    private boolean allowsDefinition(String line, Place place) {
        if (!line.contains("]:") || !DEFINITION.matcher(line).lookingAt()) {
            return true;
        }
        definitions++;
        if (definitions > MOST_DEFINITIONS) {
            return refuse(
                    place,
                    "Over " + MOST_DEFINITIONS + " definitions of links stand in " + text.name() + ".",
                    "Write addresses where they are used.");
        }
        return line.length() <= LONGEST_DEFINITION
                || refuse(
                        place,
                        "This definition has " + line.length() + " characters; " + LONGEST_DEFINITION + " are allowed.",
                        "Shorten the address.");
    }

    private boolean refuse(Place place, String statement, String advice) {
        problems.report(Rule.TOO_LARGE, place, statement, advice);
        return false;
    }

    private static int count(String line, char sign) {
        int count = 0;
        for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }
}
