package io.github.candor.read;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of {@code examples/problems}, which is content with one mistake, or of {@code examples/fixed}, which is the same
 * without it.
 *
 * @param folder with the example's own files; a {@code status.yml} that it lacks is added
 */
public record ProblemExample(Path folder) {
    /** Where the examples lie, each with its answer in {@code expected.txt}. */
    public static final Path PROBLEMS = Path.of("src/test/resources/examples/problems");

    /** Where those lie that nothing is wrong with, named like the one they fix. */
    public static final Path FIXED = Path.of("src/test/resources/examples/fixed");

    /** What the examples are read at. */
    public static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    /** What stands in {@code status.yml} where an example brings none. */
    public static final String STATUS = """
            title: Test status
            url: https://status.example.org/
            components:
              - {id: login, name: Login}
              - {id: search, name: Search}
            """;

    private static final Set<String> WITHOUT_STATUS_FILE =
            Set.of("no-status-file", "a-status-file-with-another-extension");

    /** Returns the names of all folders in {@code parent}, in order. */
    public static List<String> names(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Returns its own files, relative to the folder, in order and without the answer. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("expected.txt"))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** Writes everything that is read to {@code target}. */
    public void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files()) {
            Files.createDirectories(target.resolve(file).getParent());
            Files.copy(folder.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        boolean bringsNone = folder.startsWith(PROBLEMS)
                && WITHOUT_STATUS_FILE.contains(folder.getFileName().toString());
        if (!Files.exists(target.resolve("status.yml")) && !bringsNone) {
            Files.writeString(target.resolve("status.yml"), STATUS);
        }
    }

    /** Returns everything that is wrong in {@code content}, errors and warnings. */
    public static List<Problem> problemsIn(Path content) {
        try {
            return ContentReader.read(content, NOW, NOW).warnings();
        } catch (ContentException e) {
            return e.problems();
        }
    }
}
