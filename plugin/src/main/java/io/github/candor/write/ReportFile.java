package io.github.candor.write;

import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a single file for other programs, whole or not at all. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes {@code bytes} to {@code file}, replacing what stood there, and creates the folders above it.
     *
     * @param file absolute
     * @throws RefusalException if {@code file} is a folder
     * @throws IOException if the disk refuses
     */
    public static void write(byte[] bytes, Path file) throws IOException {
        Path folder = file.getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new RefusalException("The report cannot be written to " + file + ", which is a folder.");
        }
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, ".candor-", ".tmp");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
