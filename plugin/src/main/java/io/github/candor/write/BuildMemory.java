package io.github.candor.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    /** Bytes for some 40,000 entries; to read more takes more memory than it spares time. */
    static final int MOST = 200 << 20;

    private static final byte[] NOTHING = new byte[0];

    private BuildMemory() {}

    /** Returns what was left for this build; empty where nothing was, or what no build leaves. */
    public static byte[] read(OutputFolder output) {
        return read(output.memory());
    }

    /** Returns likewise what was left of what pages were made from. */
    public static byte[] readPages(OutputFolder output) {
        return read(output.pages());
    }

    private static byte[] read(Path memory) {
        if (!Files.isRegularFile(memory, LinkOption.NOFOLLOW_LINKS)) {
            return NOTHING;
        }
        try (InputStream in = Files.newInputStream(memory, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(memory) > MOST) {
                return NOTHING;
            }
            byte[] left = in.readNBytes(MOST + 1);
            return left.length > MOST ? NOTHING : left;
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** What is left. */
    public interface Contents {
        /** Writes it to {@code out}, which is buffered, and which the caller closes. */
        void write(OutputStream out) throws IOException;
    }

    /** Leaves {@code contents} for the next build, as a whole or not at all; what that would not read is not left. */
    public static void write(OutputFolder output, Contents contents) {
        write(output.memory(), contents);
    }

    /** Leaves likewise what pages were made from, when they lie in their places. */
    public static void writePages(OutputFolder output, Contents contents) {
        write(output.pages(), contents);
    }

    private static void write(Path memory, Contents contents) {
        try {
            Path fresh =
                    Files.createTempFile(Objects.requireNonNull(memory.getParent()), memory.getFileName() + ".", "");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                    contents.write(out);
                }
                if (Files.size(fresh) <= MOST) {
                    Files.move(fresh, memory, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // What stands there is that of an earlier build, or nothing.
        }
    }
}
