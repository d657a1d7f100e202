package io.github.candor.preview;

import io.github.candor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    /** Returns {@code problem} with its line from the file below {@code content}. */
    static Mistake of(Problem problem, Path content) {
        return new Mistake(
                problem.place() + (problem.isError() ? "" : " (warning)"),
                problem.statement(),
                source(
                        content.resolve(problem.place().file()),
                        problem.place().line(),
                        problem.place().column()),
                problem.advice());
    }

    /** Returns what a template or the machine answered, its place before the first colon and blank. */
    static Mistake of(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int colon = message.indexOf(": ");
        boolean hasPlace = colon > 0 && message.lastIndexOf(' ', colon) < 0;
        return new Mistake(
                hasPlace ? message.substring(0, colon) : "",
                hasPlace ? message.substring(colon + 2) : message,
                null,
                "");
    }

    private static @Nullable String source(Path file, int line, int column) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .toList();
            return line > lines.size() ? null : withCaret(lines.get(line - 1), column);
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps tabs, so that the caret stands below its column however wide they are. */
    private static String withCaret(String line, int column) {
        String before = line.substring(0, Math.min(column - 1, line.length()));
        return line + "\n" + before.replaceAll("[^\t]", " ") + "^";
    }
}
