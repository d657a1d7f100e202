package io.github.candor;

import io.github.candor.read.folder.ReadingProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How far a build has come; told by the threads that build, and asked for by any other. */
public final class Progress {
    private final AtomicReference<@Nullable Step> step = new AtomicReference<>();
    private final List<Spent> spent = new ArrayList<>();
    private final LongSupplier nanoseconds;
    private long began;

    /** What takes its time. */
    public enum Stage {
        READING,
        COMPUTING,
        WRITING,
        /** The remote repository is asked or told. */
        EXCHANGING
    }

    /**
     * Where the build is.
     *
     * @param done files so far
     * @param total files there are; 0 where nothing is counted
     */
    public record Step(Stage stage, int done, int total) {}

    /**
     * What a stage took that is over.
     *
     * @param files how many it did; 0 where nothing is counted
     */
    public record Spent(Stage stage, Duration time, int files) {}

    /** Begins without a clock: every stage takes no time. */
    public Progress() {
        this(() -> 0);
    }

    /** Begins with a clock that tells nanoseconds since any moment. */
    public Progress(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Returns where the build is, or null before it began and when it is over. */
    public @Nullable Step step() {
        return step.get();
    }

    /** Returns what each stage took that is over, in the order in which they were; one that came again stands there again. */
    public List<Spent> spent() {
        synchronized (spent) {
            return List.copyOf(spent);
        }
    }

    /** Says that {@code stage} begins, with {@code total} files to do. */
    void begin(Stage stage, int total) {
        change(new Step(stage, 0, total));
    }

    /** Says that one more file is done. */
    void advance() {
        step.updateAndGet(one -> one == null ? null : new Step(one.stage(), one.done() + 1, one.total()));
    }

    /** Returns what tells this of the files that are read, of which nobody knows how many when reading begins. */
    ReadingProgress ofReading() {
        return new ReadingProgress() {
            @Override
            public void begin(int files) {
                step.updateAndGet(one -> one == null ? null : new Step(one.stage(), one.done(), files));
            }

            @Override
            public void advance() {
                Progress.this.advance();
            }
        };
    }

    /** Says that the build is over, well or not. */
    void end() {
        change(null);
    }

    private void change(@Nullable Step next) {
        synchronized (spent) {
            Step last = step.getAndSet(next);
            long now = nanoseconds.getAsLong();
            if (last != null) {
                spent.add(new Spent(last.stage(), Duration.ofNanos(now - began), last.done()));
            }
            began = now;
        }
    }
}
