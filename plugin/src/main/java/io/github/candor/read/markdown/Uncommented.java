package io.github.candor.read.markdown;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A text without its HTML comments, which are its author's own; in code they are text and stay. Every line is where it was.
 *
 * @param text what is left
 * @param shifts by line, both counted from 0: how far left of where it was written stands what begins at a column
 * @param fault what is wrong with the comments
 * @param faultLine line where that begins, counted from 0
 * @param faultColumn column where that begins, counted from 0
 */
public record Uncommented(
        String text, Map<Integer, NavigableMap<Integer, Integer>> shifts, Fault fault, int faultLine, int faultColumn) {
    /** What may be wrong with comments. */
    public enum Fault {
        NONE,
        /** The last one is never closed, so that it takes all that follows. */
        OPEN,
        /** So many of them hold marks of code that nobody can tell what is code. */
        TANGLED
    }

    /** Returns {@code markdown} without comments. */
    public static Uncommented of(String markdown) {
        return markdown.contains(CommentCutter.OPEN) ? new CommentCutter(markdown).cut() : whole(markdown);
    }

    /** Returns {@code text}, in which nothing is a comment, as it is. */
    public static Uncommented whole(String text) {
        return new Uncommented(text, Map.of(), Fault.NONE, 0, 0);
    }

    /**
     * Returns {@code markdown} without comments, after reporting what is wrong with them.
     *
     * @param firstLine line number in {@code file} of the first line of {@code markdown}
     */
    public static Uncommented read(String file, String markdown, int firstLine, Problems problems) {
        Uncommented read = of(markdown);
        read.check(new Place(file, firstLine + read.faultLine, read.faultColumn + 1), problems);
        return read;
    }

    /** Reports what is wrong, which begins at {@code place} or in the value that stands there. */
    public void check(Place place, Problems problems) {
        switch (fault) {
            case NONE -> {}
            case OPEN ->
                problems.report(
                        Rule.OPEN_COMMENT,
                        place,
                        "A comment begins here that is never closed.",
                        "Write --> where it ends; if \"<!--\" is meant as text, write \\<!-- or put it in backticks.");
            case TANGLED ->
                problems.report(
                        Rule.TOO_LARGE,
                        place,
                        "Too many comments up to here hold backticks or other marks of code.",
                        "Take these marks out of the comments, or the comments out of the file.");
        }
    }

    /** Returns in which column what stands here was written; all are counted from 0. */
    public int column(int line, int column) {
        Map.Entry<Integer, Integer> shift =
                shifts.getOrDefault(line, new TreeMap<>()).floorEntry(column);
        return shift == null ? column : column + shift.getValue();
    }
}
