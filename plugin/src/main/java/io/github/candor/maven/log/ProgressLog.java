package io.github.candor.maven.log;

import io.github.candor.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

    /** Says what took the time, if that was over a second, and then nothing any more. */
    public void close() {
        clock.shutdownNow();
        String line = summary(progress.spent());
        if (!line.isEmpty()) {
            log.info(line);
        }
    }

    /** Returns what {@code spent} comes to, like {@code Read 812 files in 0.4 s, worked out states and figures in 0.2 s}; empty below a second. */
    static String summary(List<Progress.Spent> spent) {
        Map<Progress.Stage, Double> seconds = new EnumMap<>(Progress.Stage.class);
        Map<Progress.Stage, Integer> files = new EnumMap<>(Progress.Stage.class);
        for (Progress.Spent one : spent) {
            seconds.merge(one.stage(), one.time().toMillis() / 1000.0, Double::sum);
            files.merge(one.stage(), one.files(), Integer::sum);
        }
        double all = seconds.values().stream().mapToDouble(one -> one).sum();
        if (all < FIRST_SECOND) {
            return "";
        }
        String line = seconds.entrySet().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s in %.1f s",
                        done(one.getKey(), files.getOrDefault(one.getKey(), 0)),
                        one.getValue()))
                .collect(Collectors.joining(", "));
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String done(Progress.Stage stage, int files) {
        return switch (stage) {
            case READING -> "read " + files + " files";
            case COMPUTING -> "worked out states and figures";
            case WRITING -> "made and wrote " + files + " files";
            case EXCHANGING -> "talked to the remote repository";
        };
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
