package io.github.candor.notify.ledger;

import io.github.candor.notify.Patience;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One run that tells every channel what it has not heard: items and ledger in, messages and ledger out.
 *
 * <p>Each message is claimed in the ledger before it is told, and its outcome written after; both by a change that fails if
 * somebody else was faster. So a run that dies leaves at most one message of which nobody knows whether it was told.
 */
public final class LedgerRun {
    /** After which a claim belongs to a run that died: longer than telling and writing can take. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String AGAIN = "perhaps for the second time: nobody knows how it ended before";
    private static final int MOST_ATTEMPTS = 4;
    private static final int MOST_UNSURE = 2;
    private static final int MOST_RACES = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int GROWTH = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final LedgerStore store;
    private final Map<String, List<Item>> items;
    private final Map<String, Teller> tellers;
    private final Patience patience;
    private final String run;
    private final Consumer<Line> progress;
    private final Map<String, Integer> failures = new LinkedHashMap<>();
    private final Map<String, Instant> notBefore = new LinkedHashMap<>();

    /**
     * Keeps what to tell.
     *
     * @param items of each channel by its key, in any order
     * @param tellers of each channel by its key
     * @param patience whose clock and pauses count
     * @param run tells this run from any other
     * @param progress hears of each line that came to a new state
     */
    public LedgerRun(
            LedgerStore store,
            Map<String, List<Item>> items,
            Map<String, Teller> tellers,
            Patience patience,
            String run,
            Consumer<Line> progress) {
        this.store = store;
        this.items = Map.copyOf(items);
        this.tellers = new LinkedHashMap<>(tellers);
        this.patience = patience;
        this.run = run;
        this.progress = progress;
    }

    /**
     * Tells everything that is due.
     *
     * @return the lines that are still open, because a service did not take them or another run is about to
     * @throws IOException if the ledger cannot be read or written
     */
    public List<Line> tell() throws IOException, InterruptedException {
        Ledger ledger = awaitClaim(change(this::due));
        Line next = claimed(ledger);
        while (next != null) {
            if (!next.answer().isEmpty()) {
                progress.accept(next);
            }
            Line told = outcome(
                    next, Objects.requireNonNull(tellers.get(next.channel())).tell(next.item()));
            ledger = change(before -> claim(before.with(List.of(told))));
            progress.accept(told);
            ledger = awaitClaim(ledger);
            next = claimed(ledger);
        }
        return open(ledger);
    }

    /** Lets time pass until a channel that rests can be told again, unless another can be told now. */
    private Ledger awaitClaim(Ledger first) throws IOException, InterruptedException {
        Ledger ledger = first;
        while (claimed(ledger) == null && isAnyWaiting(ledger)) {
            patience.pause().pause(untilNext());
            ledger = change(this::claim);
        }
        return ledger;
    }

    private Ledger due(Ledger before) {
        Ledger ledger = before;
        for (String channel : tellers.keySet()) {
            ledger = ledger.with(Dues.of(ledger, channel, items.getOrDefault(channel, List.of()), now(), run));
            ledger = ledger.with(expired(ledger, channel));
        }
        return claim(ledger.lookedAfter(tellers.keySet(), now()));
    }

    /** What is too old for news is given up, and so is what is not on the site any more. */
    private List<Line> expired(Ledger ledger, String channel) {
        List<String> there =
                items.getOrDefault(channel, List.of()).stream().map(Item::guid).toList();
        return ledger.of(channel).stream()
                .filter(line -> !line.state().isFinal() && !isHeld(line))
                .filter(line -> line.at().isBefore(now().minus(Dues.LONGEST)) || !there.contains(line.item()))
                .map(line -> line.with(Line.State.GIVEN_UP, now(), run, line.answer()))
                .toList();
    }

    /** Claims the first message that can be told now; of each channel only its oldest, so that they come in their order. */
    private Ledger claim(Ledger ledger) {
        for (String channel : tellers.keySet()) {
            Line first = first(ledger, channel);
            if (first != null && !isResting(channel)) {
                boolean isPerhapsTold = first.state() == Line.State.CLAIMED || first.state() == Line.State.UNSURE;
                return ledger.with(List.of(first.with(Line.State.CLAIMED, now(), run, isPerhapsTold ? AGAIN : "")));
            }
        }
        return ledger;
    }

    private @Nullable Line first(Ledger ledger, String channel) {
        List<Line> lines = ledger.of(channel);
        boolean isOthers = lines.stream().anyMatch(line -> isHeld(line) || isTooEarly(line));
        return isOthers || isExhausted(channel)
                ? null
                : lines.stream()
                        .filter(line -> !line.state().isFinal())
                        .findFirst()
                        .orElse(null);
    }

    /** Returns whether another run is telling it, as far as can be known. */
    private boolean isHeld(Line line) {
        return line.state() == Line.State.CLAIMED
                && !line.run().equals(run)
                && now().isBefore(line.since().plus(LEASE));
    }

    /** Returns whether the service told an earlier run to come back later than now. */
    private boolean isTooEarly(Line line) {
        return line.state() == Line.State.FAILED && !line.run().equals(run) && now().isBefore(line.since());
    }

    private @Nullable Line claimed(Ledger ledger) {
        return ledger.lines().values().stream()
                .filter(line -> line.state() == Line.State.CLAIMED && line.run().equals(run))
                .findFirst()
                .orElse(null);
    }

    private boolean isAnyWaiting(Ledger ledger) {
        return tellers.keySet().stream().anyMatch(channel -> first(ledger, channel) != null);
    }

    private List<Line> open(Ledger ledger) {
        return ledger.lines().values().stream()
                .filter(line ->
                        tellers.containsKey(line.channel()) && !line.state().isFinal())
                .toList();
    }

    private Line outcome(Line line, Told told) {
        Line.State state = switch (told.kind()) {
            case YES -> Line.State.TOLD;
            case NOT_NOW -> Line.State.FAILED;
            case NEVER -> Line.State.GIVEN_UP;
            case UNKNOWN -> line.attempts() < MOST_UNSURE ? Line.State.UNSURE : Line.State.GIVEN_UP;
        };
        if (state.isFinal()) {
            failures.remove(line.channel());
        } else {
            rest(line.channel(), told.pause());
        }
        Instant since = state == Line.State.FAILED ? notBefore.getOrDefault(line.channel(), now()) : now();
        return line.with(state, since, run, told.answer());
    }

    private void rest(String channel, @Nullable Duration wanted) {
        int failed = failures.merge(channel, 1, Integer::sum);
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, failed - 1.0));
        boolean isTooLong = wanted != null && wanted.compareTo(LONGEST_PAUSE) > 0;
        if (isTooLong) {
            failures.put(channel, MOST_ATTEMPTS);
        }
        notBefore.put(channel, now().plus(wanted == null || wanted.compareTo(pause) < 0 ? pause : wanted));
    }

    private boolean isExhausted(String channel) {
        return failures.getOrDefault(channel, 0) >= MOST_ATTEMPTS;
    }

    private boolean isResting(String channel) {
        return now().isBefore(notBefore.getOrDefault(channel, Instant.MIN));
    }

    private Duration untilNext() {
        Instant next = notBefore.entrySet().stream()
                .filter(one -> !isExhausted(one.getKey()) && isResting(one.getKey()))
                .map(Map.Entry::getValue)
                .min(Instant::compareTo)
                .orElse(now());
        return Duration.between(now(), next);
    }

    private Ledger change(UnaryOperator<Ledger> how) throws IOException, InterruptedException {
        for (int race = 0; race < MOST_RACES; race++) {
            LedgerStore.Found found = store.read();
            Ledger before = Ledger.parse(found.text());
            Ledger after = how.apply(before);
            if (after.equals(before) || store.replace(found, after.write(now()), now())) {
                return after;
            }
            patience.pause().pause(Duration.ofMillis(100L + Math.floorMod(run.hashCode(), 400)));
        }
        throw new IOException("the ledger of what was told is changed by others again and again");
    }

    private Instant now() {
        return patience.clock().instant();
    }
}
