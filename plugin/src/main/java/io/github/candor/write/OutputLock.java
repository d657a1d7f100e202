package io.github.candor.write;

import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing one site at the same time; a killed build's lock is released by the system.
 *
 * <p>The lock's file is there only while it is held. Whoever locks a file looks afterwards whether it still bears its name:
 * the one before may have deleted it, and a third made another, which would be a second lock.
 */
final class OutputLock implements AutoCloseable {
    /** To open a file that this process has locked, and to close it again, would release its lock on some systems. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int MOST_TRIES = 100;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code output} at once or not at all.
     *
     * @throws RefusalException if another build holds it
     */
    static OutputLock of(OutputFolder output) throws IOException {
        Path file = output.lock();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (HELD.add(file)) {
            FileChannel channel = null;
            try {
                channel = lock(file);
            } finally {
                if (channel == null) {
                    HELD.remove(file);
                }
            }
            if (channel != null) {
                return new OutputLock(file, channel);
            }
        }
        throw new RefusalException("Another build is writing to " + output.site()
                + " at this moment. Wait until it has ended, or choose another folder with candor.output.");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (AccessDeniedException e) {
            // On some systems it stays while somebody looks at it; the next build takes it over.
            return;
        } finally {
            HELD.remove(file);
        }
    }

    /** Returns the file, open and locked, or null where another build holds it. */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        IOException last = null;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                Object key = key(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : Files.createFile(file));
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                boolean isHeld = isUnchanged(file, key) && tryLock(channel) == null;
                if (!isHeld && isUnchanged(file, key)) {
                    return channel;
                }
                channel.close();
                if (isHeld) {
                    return null;
                }
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                // The one before has just deleted it, or another made it: look again.
                last = e;
            }
        }
        if (last instanceof NoSuchFileException) {
            // Nobody makes and deletes it so often: the folder takes no file.
            throw last;
        }
        return null;
    }

    private static boolean isUnchanged(Path file, @Nullable Object key) throws IOException {
        return Objects.equals(key(file), key);
    }

    /** Returns what tells one file of a name from the next one, or null on systems that do not say. */
    private static @Nullable Object key(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            // To open a pipe would mean to wait for somebody to read from it.
            throw new RefusalException(file + " is where a build locks its folder, and it is not an ordinary file."
                    + " Remove it, or choose another folder with candor.output.");
        }
        return found.fileKey();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this very process, as in a parallel build.
            return null;
        }
    }
}
