package io.github.candor.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One call of git while it runs, which ends when git does, or when it has taken too long or written too much. */
final class GitProcess {
    /** No host of sites takes larger files. */
    private static final int MOST_BYTES = 256 << 20;

    /** More is no answer that we could use; a commit's list of 100,000 files has 10 MB. */
    private static final int MOST_TEXT = 64 << 20;

    private static final int MOST_ERRORS = 64 << 10;

    /** What git leaves behind, like a connection of SSH that others may use, can hold on to its errors. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private final Process process;
    private final String command;
    private final Duration patience;
    private final AtomicBoolean isLate = new AtomicBoolean();

    GitProcess(Process process, String command, Duration patience) {
        this.process = process;
        this.command = command;
        this.patience = patience;
    }

    /** Gives it {@code input} and returns how it ended, with its errors as git wrote them. */
    GitAnswer answer(GitInput input) throws IOException {
        CompletableFuture<Process> watch = process.onExit()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> {
                    if (late != null) {
                        isLate.set(true);
                        kill();
                    }
                });
        BoundedReader output = BoundedReader.failing(process.getInputStream(), most(), this::kill);
        BoundedReader errors = BoundedReader.cutting(process.getErrorStream(), MOST_ERRORS);
        try {
            return answer(input, output, errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while git was running");
        } finally {
            kill();
            watch.cancel(false);
        }
    }

    private GitAnswer answer(GitInput input, BoundedReader output, BoundedReader errors)
            throws IOException, InterruptedException {
        @Nullable IOException broken = write(input);
        byte[] bytes = output.bytes(patience.plus(AFTERWARDS));
        int code = process.waitFor();
        String message = errors.text(AFTERWARDS);
        if (isLate.get()) {
            throw new GitException("git " + command + " did not end within " + written(patience)
                    + " and was stopped. Is the server there? " + GitText.lines(message));
        }
        if (output.isFull()) {
            throw new GitException("git " + command + " wrote more than " + (most() >> 20)
                    + " MB, which no site needs, and was stopped.");
        }
        if (broken != null && code == 0) {
            throw broken;
        }
        return new GitAnswer(code, bytes, message);
    }

    private int most() {
        return command.equals("cat-file") || command.equals("show") ? MOST_BYTES : MOST_TEXT;
    }

    /** Returns what went wrong while writing: git may end before it has read all, and then says itself why. */
    private @Nullable IOException write(GitInput input) {
        try (OutputStream out = process.getOutputStream()) {
            input.writeTo(out);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** Ends it with the programs that it has started and waits for. */
    private void kill() {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String written(Duration time) {
        long minutes = time.toMinutes();
        return minutes == 0 ? time.toSeconds() + " s" : minutes + " min";
    }
}
