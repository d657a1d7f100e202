package io.github.candor.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Files that a goal finds beside those of authors: only what is an ordinary file, and no larger than it can be, is read. To open
 * a pipe would mean to wait until somebody writes into it, and a device may never end.
 */
public final class OrdinaryFile {
    /** As large as anything is that people or programs keep beside content. */
    public static final int LARGEST = 64 << 20;

    private OrdinaryFile() {}

    /**
     * Returns the bytes of {@code file}, or of what it leads to.
     *
     * @throws IOException if it is a pipe, a device or a folder, is larger than {@link #LARGEST}, or cannot be read
     */
    public static byte[] bytes(Path file) throws IOException {
        return read(file);
    }

    /**
     * Returns the text of {@code file}, or of what it leads to.
     *
     * @throws IOException as {@link #bytes} does
     */
    public static String text(Path file, Charset charset) throws IOException {
        return new String(read(file), charset);
    }

    /** Returns whether {@code file} itself is one, and no link. */
    public static boolean is(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is not an ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Files.size(file) > LARGEST ? null : in.readNBytes(LARGEST + 1);
            if (bytes == null || bytes.length > LARGEST) {
                throw new IOException(file + " has more than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        }
    }
}
