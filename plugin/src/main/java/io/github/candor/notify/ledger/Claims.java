package io.github.candor.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which message a run may tell next: of each channel only its oldest, and none that another run is telling.
 *
 * @param channels keys, in the order of {@code status.yml}
 * @param items of each channel by its key
 * @param run tells this run from any other
 */
record Claims(Set<String> channels, Map<String, List<Item>> items, String run, Rests rests, InstantSource clock) {
    /** After which a claim belongs to a run that died: longer than telling and writing can take. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String AGAIN = "perhaps for the second time: nobody knows how it ended before";

    /** Adds what is new to each channel, gives up what is too old or gone, and claims the first message. */
    Ledger due(Ledger before) {
        Ledger ledger = before;
        for (String channel : channels) {
            ledger = ledger.with(Dues.of(ledger, channel, items.getOrDefault(channel, List.of()), now(), run));
            ledger = ledger.with(expired(ledger, channel));
        }
        return claim(ledger.lookedAfter(channels, now()).settle(), Set.of());
    }

    /** What is too old for news is given up, and so is what is not on the site any more. */
    private List<Line> expired(Ledger ledger, String channel) {
        Set<String> there =
                items.getOrDefault(channel, List.of()).stream().map(Item::guid).collect(Collectors.toSet());
        return ledger.open().getOrDefault(channel, List.of()).stream()
                .filter(line -> !isHeld(line))
                .filter(line -> line.at().isBefore(now().minus(Dues.LONGEST)) || !there.contains(line.item()))
                .map(line -> line.with(Line.State.GIVEN_UP, now(), run, line.answer()))
                .toList();
    }

    /**
     * Claims the first message that can be told now.
     *
     * @param busy channels that are being told by this run
     */
    Ledger claim(Ledger ledger, Set<String> busy) {
        Map<String, List<Line>> open = ledger.open();
        for (String channel : channels) {
            Line first = busy.contains(channel) ? null : first(open, channel);
            if (first != null && !rests.isResting(channel)) {
                boolean isPerhapsTold = first.state() == Line.State.CLAIMED || first.state() == Line.State.UNSURE;
                return ledger.with(List.of(first.with(Line.State.CLAIMED, now(), run, isPerhapsTold ? AGAIN : "")));
            }
        }
        return ledger;
    }

    /** Returns whether a channel that is not {@code busy} has something to hear, now or later. */
    boolean isAnyWaiting(Ledger ledger, Set<String> busy) {
        Map<String, List<Line>> open = ledger.open();
        return channels.stream().anyMatch(channel -> !busy.contains(channel) && first(open, channel) != null);
    }

    /** Returns the message that this run has claimed and not begun, or null. */
    @Nullable
    Line claimed(Ledger ledger, Set<String> busy) {
        return ledger.live().values().stream()
                .filter(line -> line.state() == Line.State.CLAIMED && line.run().equals(run))
                .filter(line -> !busy.contains(line.channel()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Line first(Map<String, List<Line>> open, String channel) {
        List<Line> lines = open.getOrDefault(channel, List.of());
        boolean isOthers = lines.stream().anyMatch(line -> isHeld(line) || isTooEarly(line));
        return isOthers || rests.isExhausted(channel) || lines.isEmpty() ? null : lines.get(0);
    }

    /** Returns whether another run is telling it, as far as can be known: clocks differ by less than a claim lasts. */
    private boolean isHeld(Line line) {
        return line.state() == Line.State.CLAIMED
                && !line.run().equals(run)
                && now().isBefore(line.since().plus(LEASE))
                && line.since().isBefore(now().plus(LEASE));
    }

    /** Returns whether the service told an earlier run to come back later than now; what is too late for news holds nothing up. */
    private boolean isTooEarly(Line line) {
        return line.state() == Line.State.FAILED
                && !line.run().equals(run)
                && now().isBefore(line.since())
                && line.since().isBefore(now().plus(Dues.LONGEST));
    }

    private Instant now() {
        return clock.instant();
    }
}
