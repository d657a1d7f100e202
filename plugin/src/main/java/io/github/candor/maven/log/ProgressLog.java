package io.github.candor.maven.log;

import io.github.candor.Progress;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a goal has come once that takes longer than a second, then every few seconds: a line of its own each time, so
 * that it reads well in the log of a build server too. Says nothing with {@code -q}.
 */
public final class ProgressLog {
    private static final int FIRST_SECOND = 1;
    private static final int SECONDS_BETWEEN = 4;

    private final Progress progress;
    private final Log log;
    private final ScheduledExecutorService clock;
    private Progress.@Nullable Step said;

    private ProgressLog(Progress progress, Log log) {
        this.progress = progress;
        this.log = log;
        this.clock = Executors.newSingleThreadScheduledExecutor(ProgressLog::thread);
    }

    /** Begins to watch {@code progress}, until closed. */
    public static ProgressLog watch(Progress progress, Log log) {
        ProgressLog watching = new ProgressLog(progress, log);
        var unused =
                watching.clock.scheduleWithFixedDelay(watching::say, FIRST_SECOND, SECONDS_BETWEEN, TimeUnit.SECONDS);
        return watching;
    }

    /** Says nothing any more. */
    public void close() {
        clock.shutdownNow();
    }

    private void say() {
        Progress.Step step = progress.step();
        if (step != null && !Objects.equals(step, said)) {
            said = step;
            log.info(line(step));
        }
    }

    /** Returns what is said of {@code step}, like {@code Writing: 4210 of 30233 files}. */
    static String line(Progress.Step step) {
        return switch (step.stage()) {
            case READING -> "Reading: " + files(step);
            case COMPUTING -> "Working out states and figures";
            case WRITING -> "Writing: " + files(step);
            case EXCHANGING -> "Talking to the remote repository";
        };
    }

    private static String files(Progress.Step step) {
        return String.format(Locale.ROOT, "%d of %d files", step.done(), step.total());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "candor-progress");
        thread.setDaemon(true);
        return thread;
    }
}
