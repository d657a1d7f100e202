package io.github.candor.problem;

import java.util.Comparator;

/**
 * One thing that is wrong in an author's file.
 *
 * @param rule what was violated
 * @param level whether it fails the build
 * @param place where the offending value begins
 * @param statement what is wrong, with the offending value quoted; one sentence or two
 * @param advice what would be right; may be empty when the statement says it all
 */
public record Problem(Rule rule, Level level, Place place, String statement, String advice)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::rule).thenComparing(Problem::statement);

    /** Orders by place, then by rule, so that a report does not depend on the order of reading. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns whether this problem fails the build. */
    public boolean isError() {
        return level == Level.ERROR;
    }

    /** Returns the same problem with one sentence more. */
    public Problem and(String sentence) {
        return new Problem(rule, level, place, statement + " " + sentence, advice);
    }

    /** Returns the same problem, weighing as much as {@code other} says. */
    public Problem at(Level other) {
        return new Problem(rule, other, place, statement, advice);
    }
}
