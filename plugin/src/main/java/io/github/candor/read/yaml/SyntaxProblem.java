package io.github.candor.read.yaml;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser found, with advice for the mistakes that are made most. */
final class SyntaxProblem {
    private final String said;
    private final String context;
    private final Mark found;
    private final Mark begun;
    private final String line;
    private final boolean hasComment;

    /** What a mistake is called, where it is and what helps. */
    private record Answer(Mark mark, String statement, String advice) {}

    private SyntaxProblem(MarkedYAMLException e, String text) {
        this.said = e.getProblem() == null ? "" : e.getProblem().replaceAll("\\s+", " ");
        this.context = e.getContext() == null ? "" : e.getContext();
        this.found = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        this.begun = e.getContextMark() == null ? found : e.getContextMark();
        String[] lines = text.split("\n", -1);
        this.line = found.getLine() < lines.length ? lines[found.getLine()] : "";
        this.hasComment = text.lines().anyMatch(one -> one.matches(".*[:,]\\s+#.*"));
    }

    /** Reports {@code e}, which was thrown while {@code text} was read. */
    static void report(MarkedYAMLException e, String text, Function<Mark, Place> places, Problems problems) {
        Answer answer = new SyntaxProblem(e, text).answer();
        problems.report(Rule.YAML_SYNTAX, places.apply(answer.mark()), answer.statement(), answer.advice());
    }

    private Answer answer() {
        if (said.contains("TAB") || line.startsWith("\t")) {
            return new Answer(found, "A tab stands here.", "Indent with blanks; YAML does not allow tabs.");
        }
        if (said.contains("mapping values are not allowed")) {
            return colon();
        }
        if (said.contains("undefined alias")) {
            return new Answer(found, "A value cannot begin with \"*\".", "Put the value in quotes.");
        }
        if (said.contains("could not find expected ':'")) {
            return new Answer(
                    begun, "This is no key with a value.", "Write a colon and a blank between a key and its value.");
        }
        if (context.contains("quoted scalar")) {
            return new Answer(
                    begun, "The quote that opens here is never closed.", "Write a quote inside of quotes twice.");
        }
        if (context.contains("flow")) {
            return new Answer(
                    begun,
                    "The bracket or brace that opens here is never closed, or a comma is missing in it.",
                    hasComment
                            ? "A # behind a blank begins a comment: put a colour in quotes, like \"#2563eb\"."
                            : "Write lists like [a, b] and maps like {a: x, b: y}.");
        }
        if (said.contains("cannot start any token")) {
            return new Answer(
                    found,
                    "A value cannot begin with \"" + line.substring(found.getColumn(), found.getColumn() + 1) + "\".",
                    "Put the value in quotes.");
        }
        return new Answer(
                found,
                "The YAML cannot be read in \"" + line.strip() + "\": " + said + ".",
                "Check the indentation and the quotes on this line and the one above.");
    }

    /** Tells a value with a colon in it from a key that stands deeper than the one above. */
    private Answer colon() {
        boolean isSecond =
                line.substring(0, Math.min(found.getColumn(), line.length())).contains(":");
        return isSecond
                ? new Answer(
                        found,
                        "There is a second colon in \"" + line.strip() + "\".",
                        "A value with a colon in it needs quotes: key: \"one: two\".")
                : new Answer(
                        found,
                        "The line \"" + line.strip() + "\" is indented, but the key above it already has a value.",
                        "Let keys of one kind begin in the same column.");
    }
}
