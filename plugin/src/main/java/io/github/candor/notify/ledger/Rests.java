package io.github.candor.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long channels that did not take a message are left alone by this run: longer each time, and at last for good. */
final class Rests {
    private static final int MOST_ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int GROWTH = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();

    Rests(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes that {@code channel} answered for good. */
    void end(String channel) {
        failures.remove(channel);
    }

    /**
     * Notes that {@code channel} did not take a message.
     *
     * @param wanted how long the service asks to be left alone, or null
     */
    void begin(String channel, @Nullable Duration wanted) {
        int failed = failures.merge(channel, 1, Integer::sum);
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, failed - 1.0));
        boolean isTooLong = wanted != null && wanted.compareTo(LONGEST_PAUSE) > 0;
        if (isTooLong) {
            failures.put(channel, MOST_ATTEMPTS);
        }
        notBefore.put(channel, clock.instant().plus(wanted == null || wanted.compareTo(pause) < 0 ? pause : wanted));
    }

    /** Returns from when on {@code channel} may be told again. */
    Instant until(String channel, Instant otherwise) {
        return notBefore.getOrDefault(channel, otherwise);
    }

    boolean isExhausted(String channel) {
        return failures.getOrDefault(channel, 0) >= MOST_ATTEMPTS;
    }

    boolean isResting(String channel) {
        return clock.instant().isBefore(notBefore.getOrDefault(channel, Instant.MIN));
    }

    /** Returns how long it is until a channel may be told again, or null where none is waited for. */
    @Nullable
    Duration untilNext() {
        return notBefore.entrySet().stream()
                .filter(one -> !isExhausted(one.getKey()) && isResting(one.getKey()))
                .map(Map.Entry::getValue)
                .min(Instant::compareTo)
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(null);
    }
}
