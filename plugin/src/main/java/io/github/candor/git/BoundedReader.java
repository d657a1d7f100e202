package io.github.candor.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads what a program writes, up to a limit, while others do something else. */
final class BoundedReader {
    private final InputStream in;
    private final int most;
    private final Runnable whenFull;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile @Nullable IOException failure;
    private volatile boolean isFull;

    private BoundedReader(InputStream in, int most, Runnable whenFull) {
        this.in = in;
        this.most = most;
        this.whenFull = whenFull;
        this.thread = new Thread(this::read, "reads from git");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads at most {@code most} bytes and then does {@code whenFull}. */
    static BoundedReader failing(InputStream in, int most, Runnable whenFull) {
        return new BoundedReader(in, most, whenFull);
    }

    /** Reads everything and keeps the first {@code most} bytes. */
    static BoundedReader cutting(InputStream in, int most) {
        return new BoundedReader(in, most, () -> {});
    }

    /** Returns whether there was more than could be kept. */
    boolean isFull() {
        return isFull;
    }

    /** Returns what was read, at the latest after {@code patience}. */
    byte[] bytes(Duration patience) throws IOException, InterruptedException {
        thread.join(patience.toMillis());
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
        synchronized (collected) {
            return collected.toByteArray();
        }
    }

    /** Returns what was read as text. */
    String text(Duration patience) throws IOException, InterruptedException {
        return new String(bytes(patience), StandardCharsets.UTF_8).strip();
    }

    private void read() {
        byte[] some = new byte[1 << 16];
        try (in) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                keep(some, count);
            }
        } catch (IOException e) {
            if (!isFull) {
                failure = e;
            }
        }
    }

    private void keep(byte[] some, int count) {
        synchronized (collected) {
            int room = Math.min(count, most - collected.size());
            collected.write(some, 0, room);
            if (room == count) {
                return;
            }
        }
        if (!isFull) {
            isFull = true;
            whenFull.run();
        }
    }
}
