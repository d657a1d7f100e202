package io.github.candor.author.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the content as a whole, so that whoever reads it finds what was there before or what is there now. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes {@code bytes} to {@code file}, whose folder is there; a file that is replaced passes on its permissions.
     *
     * @throws IOException if the disk refuses; then the file is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        // Hidden, so that a build at this moment does not read it.
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        // What lies there was left by a run that was killed, or is a link to be written through.
        Files.deleteIfExists(next);
        if (Files.exists(file)) {
            Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
