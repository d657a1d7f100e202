package io.github.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what is needed only for a moment, like the content as of a commit; nobody else works in it.
 *
 * @param path absolute
 */
public record WorkFolder(Path path) implements AutoCloseable {
    /** Makes a folder below {@code parent}, which is made too if it is not there. */
    public static WorkFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new WorkFolder(Files.createTempDirectory(parent, "candor-"));
    }

    /** Deletes the folder and everything in it. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
