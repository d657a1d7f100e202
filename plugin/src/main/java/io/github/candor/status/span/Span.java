package io.github.candor.status.span;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of the time line.
 *
 * @param from inclusive
 * @param to exclusive; never before {@code from}
 */
public record Span(Instant from, Instant to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** Returns the elapsed time, whatever clocks on walls did. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
