package io.github.candor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole site with what is expected of it.
 *
 * @param folder holds {@code content}, {@code now.txt} and {@code expected}
 */
public record GoldenCase(Path folder) {
    private static final Path ALL = Path.of("src/test/resources/golden");

    /** Returns every case by name. */
    public static Stream<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return List.copyOf(folders.sorted().map(GoldenCase::new).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the authors wrote. */
    public Path content() {
        return folder.resolve("content");
    }

    /** Returns the site as it should be. */
    Path expected() {
        return folder.resolve("expected");
    }

    /** Returns the instant that the site is built for. */
    public Instant now() throws IOException {
        return Instant.parse(Files.readString(folder.resolve("now.txt")).strip());
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
