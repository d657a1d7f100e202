package io.github.candor.notify.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages on their way, of each channel at most one. */
final class Flights {
    private final Map<Line, CompletableFuture<Told>> flights = new LinkedHashMap<>();

    /**
     * A message that arrived, or did not.
     *
     * @param claim the line by which it was claimed
     */
    record Landing(Line claim, Told told) {}

    /** Adds one, and waits until it has ended, but no longer than {@code moment}. */
    void add(Line claim, CompletableFuture<Told> told, Duration moment) throws InterruptedException {
        flights.put(claim, told);
        await(told, moment);
    }

    /** Waits until any has ended, but no longer than {@code longest}; null for as long as it takes. */
    void awaitAny(@Nullable Duration longest) throws InterruptedException {
        await(CompletableFuture.anyOf(flights.values().toArray(CompletableFuture[]::new)), longest);
    }

    private static void await(CompletableFuture<?> one, @Nullable Duration longest) throws InterruptedException {
        try {
            one.get(longest == null ? Long.MAX_VALUE : longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The others go by meanwhile.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    boolean isAny() {
        return !flights.isEmpty();
    }

    /** Returns the channels that are being told. */
    Set<String> channels() {
        return flights.keySet().stream().map(Line::channel).collect(Collectors.toSet());
    }

    /** Takes out those that have ended, in the order in which they began. */
    List<Landing> landed() {
        List<Landing> landed = new ArrayList<>();
        flights.forEach((claim, told) -> {
            if (told.isDone()) {
                landed.add(new Landing(claim, told.join()));
            }
        });
        landed.forEach(one -> flights.remove(one.claim()));
        return landed;
    }
}
