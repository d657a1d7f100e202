package io.github.candor.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a finished site and its two neighbours: {@code .site.next}, where the next one is prepared, and
 * {@code .site.last}, where the old one waits while the two change places.
 *
 * <p>A run that is killed leaves a whole site: the old one, or, between the two renames, the one set aside, which the
 * next run puts back.
 */
final class OutputFolder implements AutoCloseable {
    /** Tells our own output from a folder that somebody cares for. */
    static final String MARKER = ".nojekyll";

    private final Path folder;
    private final Path next;
    private final Path last;
    private final FileChannel channel;
    private final FileLock lock;

    private OutputFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.next = beside(folder, "next");
        this.last = beside(folder, "last");
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens {@code folder} for one run at a time and cleans up after one that was killed.
     *
     * @throws OutputException if another run holds it, or if it is not empty and not our output
     */
    static OutputFolder open(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Files.createDirectories(absolute.getParent());
        FileChannel channel =
                FileChannel.open(beside(absolute, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new OutputException("Another build is writing to " + folder + "; wait for it to end.");
        }
        OutputFolder output = new OutputFolder(absolute, channel, lock);
        try {
            output.recover();
            output.requireOurs(folder);
            return output;
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    /** Returns the folder of the site that stands. */
    Path current() {
        return folder;
    }

    /** Returns the folder in which the next site is prepared. */
    Path next() {
        return next;
    }

    /** Puts the prepared site in the place of the one that stands. */
    void swap() throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, last, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(last);
    }

    /** Lets the next run in; what was prepared and not swapped is removed. */
    @Override
    public void close() throws IOException {
        try {
            Trees.delete(next);
        } finally {
            lock.release();
            channel.close();
        }
    }

    private void recover() throws IOException {
        if (!Files.exists(folder) && Files.exists(last)) {
            Files.move(last, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        Trees.delete(last);
        Trees.delete(next);
    }

    private void requireOurs(Path asGiven) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARKER))) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputException(asGiven + " is a file, not a folder for a site.");
        }
        try (Stream<Path> children = Files.list(folder)) {
            if (children.findAny().isPresent()) {
                throw new OutputException(asGiven + " holds files that are no site of Candor's and would be lost."
                        + " Name another folder with -Dcandor.output, or empty this one.");
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path beside(Path folder, String role) {
        return folder.resolveSibling("." + folder.getFileName() + "." + role);
    }
}
