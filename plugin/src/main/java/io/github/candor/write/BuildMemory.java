package io.github.candor.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The file beside a site by which the next build is spared work. It is never needed: where it cannot be read or written, the
 * next build does all of its work.
 */
public final class BuildMemory {
    private BuildMemory() {}

    /** Returns what was left for this build; empty where nothing was. */
    public static byte[] read(OutputFolder output) {
        try (InputStream in = Files.newInputStream(output.memory(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Leaves {@code bytes} for the next build, as a whole or not at all. */
    public static void write(OutputFolder output, byte[] bytes) {
        Path memory = output.memory();
        try {
            Path fresh =
                    Files.createTempFile(Objects.requireNonNull(memory.getParent()), memory.getFileName() + ".", "");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, memory, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // What stands there is that of an earlier build, or nothing.
        }
    }
}
