package io.github.candor.read.yaml;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.Locale;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser found, with advice for the mistakes that are made most. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    /** Reports {@code e} at the place it names. */
    static void report(MarkedYAMLException e, String text, Function<Mark, Place> places, Problems problems) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        String[] lines = text.split("\n", -1);
        String line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
        String said = e.getProblem() == null ? "" : e.getProblem();
        problems.report(Rule.YAML_SYNTAX, places.apply(mark), statement(said, line), advice(said, e, line));
    }

    private static String statement(String said, String line) {
        String quoted = line.isBlank() ? "" : " in \"" + line.strip() + "\"";
        return "The YAML cannot be read" + quoted + ": " + said.replaceAll("\\s+", " ") + ".";
    }

    private static String advice(String said, MarkedYAMLException e, String line) {
        String context = e.getContext() == null ? "" : e.getContext();
        if (said.contains("\\t") || line.startsWith("\t")) {
            return "Indent with blanks; YAML does not allow tabs.";
        }
        if (said.contains("mapping values are not allowed")) {
            return "A value with a colon in it needs quotes: key: \"one: two\".";
        }
        if (said.contains("could not find expected ':'")) {
            return "Write a colon and a blank between a key and its value.";
        }
        if (context.contains("quoted scalar")) {
            return "Close the quote that is opened here; write a quote inside of quotes twice.";
        }
        if (context.contains("flow")) {
            return "Close the bracket or brace, and put a comma between its parts.";
        }
        if (said.contains("cannot start any token")) {
            return "A value that begins with such a character needs quotes.";
        }
        if (said.toLowerCase(Locale.ROOT).contains("but found another document")) {
            return "There may be only one front matter, between two lines of three hyphens.";
        }
        return "Check the indentation and the quotes on this line and the one above.";
    }
}
