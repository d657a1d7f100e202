package io.github.candor.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps two builds from writing one site at the same time; a killed build's lock is released by the system. */
final class OutputLock implements AutoCloseable {
    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code output} at once or not at all. The lock's file stays when it is released: to delete it would
     * let two others hold locks on two files of one name.
     *
     * @throws OutputException if another build holds it
     */
    static OutputLock of(OutputFolder output) throws IOException {
        Path file = output.lock();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new OutputException("Another build is writing to " + output.site()
                    + " at this moment. Wait until it has ended, or choose another folder with candor.output.");
        }
        return new OutputLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
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
