package io.github.candor.publish;

import io.github.candor.disk.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder for what is needed only for a moment, like the content as of a commit; nobody else works in it. What a killed
 * process has left beside it is removed: the system releases a process's lock when it ends, however it does.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "candor-";
    private static final String LOCK = "lock";

    /** Those of this process. It looks at none of their locks, since to close a file that it has locked gives the lock away. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a folder below {@code parent}, which is made too if it is not there. */
    public static WorkFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        sweep(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        OURS.add(path);
        // Nobody sees a lock that nobody holds: whoever found one before it is taken would take the folder for a left
        // one.
        Path taken = path.resolve(LOCK + ".new");
        FileChannel lock = FileChannel.open(taken, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(taken, path.resolve(LOCK));
        return new WorkFolder(path, lock);
    }

    /** Returns the folder, absolute if its parent was. */
    public Path path() {
        return path;
    }

    /** Deletes the folder and everything in it. */
    @Override
    public void close() throws IOException {
        lock.close();
        Folders.delete(path);
        OURS.remove(path);
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path other : others) {
                if (!OURS.contains(other) && Files.isRegularFile(other.resolve(LOCK)) && isLeft(other)) {
                    Folders.delete(other);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this very process works there.
            return false;
        } catch (NoSuchFileException e) {
            // Its own process has just removed it.
            return false;
        }
    }
}
