package io.github.candor.notify;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long to wait for the site to be live.
 *
 * @param longest from the first look to the last; zero to look once
 * @param clock by which this is measured
 * @param pause what lets time pass
 */
public record Patience(Duration longest, InstantSource clock, Pause pause) {
    public Patience {
        if (longest.isNegative()) {
            throw new IllegalArgumentException("negative: " + longest);
        }
    }

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /** Returns when {@code length} is over. */
        void pause(Duration length) throws InterruptedException;
    }
}
