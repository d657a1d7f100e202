package io.github.candor.preview;

import io.github.candor.problem.Problem;
import io.github.candor.render.theme.TemplateException;
import io.github.candor.report.TerminalText;
import io.github.candor.report.check.ProblemText;
import io.github.candor.report.check.SourceLines;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong as the page shows it.
 *
 * @param place like {@code incidents/2026-03-14-login-outage.md:4:11}, or empty where no file is to blame
 * @param source the offending line with a caret below the column, or null if it cannot be shown
 * @param advice what would be right; may be empty
 */
record Mistake(String place, String statement, @Nullable String source, String advice) {
    /** Returns {@code problems} with their lines from the files below {@code content}. */
    static List<Mistake> of(List<Problem> problems, Path content) {
        ProblemText text = ProblemText.of(problems, SourceLines.in(content));
        return problems.stream()
                .map(one -> new Mistake(
                        one.place() + (one.isError() ? "" : " (warning)"),
                        one.statement(),
                        text.source(one),
                        one.advice()))
                .toList();
    }

    /** Returns what a template or the machine answered, its place before the first colon and space. */
    static Mistake of(Throwable e) {
        String message = statement(e);
        int colon = message.indexOf(": ");
        boolean hasPlace = e instanceof TemplateException && colon > 0 && message.lastIndexOf(' ', colon) < 0;
        return new Mistake(
                hasPlace ? message.substring(0, colon) : "",
                hasPlace ? message.substring(colon + 2) : message,
                null,
                advice(e));
    }

    private static String statement(Throwable e) {
        if (e instanceof StackOverflowError) {
            return "Something is nested deeper than this machine can follow.";
        }
        if (e instanceof OutOfMemoryError) {
            return "There is not enough memory: " + e.getMessage() + ".";
        }
        String name = e.getClass().getSimpleName();
        String message = e.getMessage();
        if (message == null) {
            return name;
        }
        return TerminalText.shown(e instanceof Error ? name + ": " + message : message);
    }

    private static String advice(Throwable e) {
        if (e instanceof StackOverflowError) {
            return "The last edit is likely the cause: look for lists, quotes or templates within each other.";
        }
        return e instanceof OutOfMemoryError
                ? "Give Maven more by MAVEN_OPTS, like -Xmx2g, or undo the last edit."
                : "";
    }
}
