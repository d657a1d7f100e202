package io.github.candor;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How far a build has come; told by the threads that build, and asked for by any other. */
public final class Progress {
    private final AtomicReference<@Nullable Step> step = new AtomicReference<>();

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

    /** Returns where the build is, or null before it began and when it is over. */
    public @Nullable Step step() {
        return step.get();
    }

    /** Says that {@code stage} begins, with {@code total} files to do. */
    void begin(Stage stage, int total) {
        step.set(new Step(stage, 0, total));
    }

    /** Says that one more file is done. */
    void advance() {
        step.updateAndGet(one -> one == null ? null : new Step(one.stage(), one.done() + 1, one.total()));
    }

    /** Says that the build is over, well or not. */
    void end() {
        step.set(null);
    }
}
