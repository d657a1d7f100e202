package io.github.candor.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows for which moments a site can be built: each year up to then has its pages. */
public final class BuildMoment {
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(50 * 366);

    private BuildMoment() {}

    /** Returns what is wrong with {@code now} where the time is {@code clock}, to be said after the moment; or null if it is fine. */
    public static @Nullable String fault(Instant now, Instant clock) {
        boolean isPossible = !now.isBefore(Instant.EPOCH) && !now.isAfter(clock.plus(FURTHEST_AHEAD));
        return isPossible ? null : "is before 1970 or over 50 years ahead. Is the year right?";
    }
}
