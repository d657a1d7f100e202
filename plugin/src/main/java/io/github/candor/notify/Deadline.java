package io.github.candor.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When many requests together have taken long enough, however little each of them took.
 *
 * @param end first instant that is too late
 */
record Deadline(Instant end, InstantSource clock) {
    /** Returns the one that is {@code length} away. */
    static Deadline in(Duration length, InstantSource clock) {
        return new Deadline(clock.instant().plus(length), clock);
    }

    boolean isOver() {
        return !clock.instant().isBefore(end);
    }

    /** Returns what is left; zero or negative when it is over. */
    Duration left() {
        return Duration.between(clock.instant(), end);
    }

    /** Returns the later of the two. */
    Deadline orLater(Deadline other) {
        return other.end.isAfter(end) ? other : this;
    }
}
