package io.github.candor.read.yaml;

import io.github.candor.model.OneLine;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser found, with advice for the mistakes that are made most. */
final class SyntaxProblem {
    private static final String NEEDS_QUOTES = "A value with a colon in it needs quotes: key: \"one: two\".";
    private static final String IN_SINGLE_QUOTES = "Write an apostrophe inside of single quotes twice.";
    private static final String IN_DOUBLE_QUOTES = "Write a quote inside of double quotes as \\\".";
    private static final Pattern KEY = Pattern.compile("\\s*[\\w-]+\\s*");

    private final String[] lines;
    private final String said;
    private final String context;
    private final Spot found;
    private final Spot begun;
    private final String line;

    /** A character of the text, both counted from 0. */
    private record Spot(int line, int column) {
        static Spot of(Mark mark) {
            return new Spot(mark.getLine(), mark.getColumn());
        }
    }

    /** What a mistake is called, where it is and what helps. */
    private record Answer(Spot spot, String statement, String advice) {}

    private SyntaxProblem(MarkedYAMLException e, String text) {
        this.lines = text.split("\r\n|[\r\n]", -1);
        this.said = e.getProblem() == null ? "" : OneLine.of(e.getProblem());
        this.context = e.getContext() == null ? "" : e.getContext();
        this.found = Spot.of(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark());
        this.begun = e.getContextMark() == null ? found : Spot.of(e.getContextMark());
        this.line = lineAt(found);
    }

    /** Reports {@code e}, which was thrown while {@code text} was read; its first character stands at {@code start}. */
    static void report(MarkedYAMLException e, String text, Place start, Problems problems) {
        Answer answer = new SyntaxProblem(e, text).answer();
        Place place = new Place(
                start.file(), start.line() + answer.spot().line(), answer.spot().column() + 1);
        problems.report(Rule.YAML_SYNTAX, place, answer.statement(), answer.advice());
    }

    private Answer answer() {
        if (said.contains("TAB") || line.startsWith("\t")) {
            return new Answer(found, "A tab stands here.", "Indent with spaces; YAML does not allow tabs.");
        }
        if (said.contains("tag is not allowed")) {
            return new Answer(found, "A type that begins with \"!\" is not used here.", "Leave it out.");
        }
        if (said.contains("mapping values are not allowed")) {
            return colon();
        }
        if (said.contains("could not find expected ':'")) {
            return new Answer(
                    begun,
                    "\"" + lineAt(begun).strip() + "\" is not a key with a value.",
                    "Write a colon and a space between a key and its value.");
        }
        if (context.contains("quoted scalar")) {
            return quote();
        }
        if (context.contains("flow")) {
            return bracket();
        }
        if (said.contains("alias") || context.contains("alias") || context.contains("anchor")) {
            return sign(context.isEmpty() ? found : begun);
        }
        if (said.contains("cannot start any token")) {
            return sign(found);
        }
        return said.contains("expected <block end>") ? leftOver() : other();
    }

    private Answer colon() {
        String before = line.substring(0, Math.min(found.column(), line.length()));
        if (KEY.matcher(before).matches()) {
            return indentation(before.length() - before.stripLeading().length());
        }
        boolean isCurly = line.indexOf('\u201C') >= 0 || line.indexOf('\u201D') >= 0;
        return new Answer(
                found,
                "There is a second colon in \"" + line.strip() + "\".",
                isCurly ? "Use straight quotes (\") around it; YAML does not know curly ones." : NEEDS_QUOTES);
    }

    private Answer indentation(int column) {
        return new Answer(
                new Spot(found.line(), column),
                "\"" + line.strip() + "\" is indented differently from the lines above it.",
                "Begin keys that belong together in the same column.");
    }

    private Answer quote() {
        boolean isSingle = lineAt(begun).startsWith("'", begun.column());
        if (said.contains("escape")) {
            return new Answer(found, "After \\ only certain letters may follow.", "Write \\\\, or use single quotes.");
        }
        return new Answer(
                begun,
                "The quote that opens here is never closed.",
                "Close it at the end of the value. " + (isSingle ? IN_SINGLE_QUOTES : IN_DOUBLE_QUOTES));
    }

    private Answer bracket() {
        Spot opening = context.contains("flow node") ? lastOpening() : begun;
        boolean isCut = lineAt(opening).indexOf(" #", opening.column()) >= 0;
        return new Answer(
                opening,
                "The bracket or brace that opens here is never closed, or a comma is missing in it.",
                isCut
                        ? "What stands after \" #\" is a comment; a value that begins with # needs quotes."
                        : "Write lists like [a, b] and maps like {a: x, b: y}.");
    }

    /** Looks backwards from where the text ended too early. */
    private Spot lastOpening() {
        for (int i = Math.min(found.line(), lines.length - 1); i >= 0; i--) {
            int column = Math.max(lines[i].lastIndexOf('['), lines[i].lastIndexOf('{'));
            if (column >= 0) {
                return new Spot(i, column);
            }
        }
        return begun;
    }

    private Answer sign(Spot spot) {
        String all = lineAt(spot);
        String rest = all.substring(Math.min(spot.column(), all.length()));
        return new Answer(
                spot,
                "A value cannot begin with \"" + rest.substring(0, Math.min(1, rest.length())) + "\".",
                "Put the value in quotes.");
    }

    /** Answers for something that is left over when a value has come to its end. */
    private Answer leftOver() {
        String rest = line.substring(Math.min(found.column(), line.length())).strip();
        if (line.substring(0, Math.min(found.column(), line.length())).isBlank()) {
            return indentation(found.column());
        }
        char last = line.charAt(Math.min(found.column(), line.length()) - 1);
        String statement = "\"" + rest + "\" is left over after the end of the value.";
        if (rest.startsWith("]") || rest.startsWith("}")) {
            return new Answer(found, statement, "Close each bracket and brace once.");
        }
        return new Answer(
                found,
                statement,
                last == '"' ? IN_DOUBLE_QUOTES : last == '\'' ? IN_SINGLE_QUOTES : "Put it in quotes.");
    }

    private Answer other() {
        return new Answer(
                found,
                "The YAML cannot be read in \"" + line.strip() + "\": " + said + ".",
                "Check the indentation and the quotes on this line and the one above.");
    }

    private String lineAt(Spot spot) {
        return spot.line() < lines.length ? lines[spot.line()] : "";
    }
}
