package io.github.candor.status.incident;

import io.github.candor.model.Moment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One interval of one incident, with its two ends so that anybody can recompute it.
 *
 * @param from inclusive
 * @param to null while it runs
 * @param length elapsed time from one to the other, or up to now while it runs; never negative
 * @param isApproximate whether an end is only known as a day or as "about"
 */
public record Measurement(
        Interval interval, Moment from, @Nullable Moment to, Duration length, boolean isApproximate) {
    /** Returns whether the end has not come, so that the length grows. */
    public boolean isRunning() {
        return to == null;
    }
}
