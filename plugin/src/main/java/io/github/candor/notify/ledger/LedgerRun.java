package io.github.candor.notify.ledger;

import io.github.candor.notify.Patience;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run that tells every channel what it has not heard: items and ledger in, messages and ledger out.
 *
 * <p>Each message is claimed in the ledger before it is told, and its outcome written after; both by a change that fails if
 * somebody else was faster. The next one is claimed when the one before has ended, or was silent for a moment. So a run that
 * dies leaves at most one message of which nobody knows whether it was told, and one for each channel that is silent.
 */
public final class LedgerRun {
    /** How long others wait for a channel that does not answer. */
    private static final Duration MOMENT = Duration.ofSeconds(2);
    /** Messages on their way at once. */
    private static final int MOST_FLIGHTS = 8;

    private static final int MOST_UNSURE = 2;
    private static final int MOST_RACES = 50;

    private final LedgerStore store;
    private final Map<String, Teller> tellers;
    private final Patience patience;
    private final String run;
    private final Duration moment;
    private final Rests rests;
    private final Claims claims;
    private final Report report;
    private final Flights flights = new Flights();
    /** What this run wrote, and its meaning, so that it need not be read again where nobody else wrote since. */
    private @Nullable String written;

    private Ledger last = Ledger.parse("");

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
        this(store, items, tellers, patience, run, progress, MOMENT);
    }

    LedgerRun(
            LedgerStore store,
            Map<String, List<Item>> items,
            Map<String, Teller> tellers,
            Patience patience,
            String run,
            Consumer<Line> progress,
            Duration moment) {
        this.store = store;
        this.tellers = new LinkedHashMap<>(tellers);
        this.patience = patience;
        this.run = run;
        this.moment = moment;
        this.rests = new Rests(patience.clock());
        this.claims = new Claims(this.tellers.keySet(), Map.copyOf(items), run, rests, patience.clock());
        this.report = new Report(progress);
    }

    /** Returns the lines of the text of a ledger, counted from 1, that no run wrote, and that count for nothing. */
    public static List<Integer> unread(String ledger) {
        return Ledger.unread(ledger);
    }

    /** Returns those of {@code items} that a run would find new to {@code channel}, by the text of a ledger. */
    public static List<Item> due(String ledger, String channel, List<Item> items, Instant now) {
        Set<String> due = Dues.of(Ledger.parse(ledger), channel, items, now, "").stream()
                .map(Line::item)
                .collect(Collectors.toSet());
        return items.stream().filter(item -> due.contains(item.guid())).toList();
    }

    /**
     * Tells everything that is due.
     *
     * @return the lines that are still open, because a service did not take them or another run is about to
     * @throws IOException if the ledger cannot be read or written
     */
    public List<Line> tell() throws IOException, InterruptedException {
        try {
            Ledger ledger = change(claims::due);
            while (goOn(ledger)) {
                Map<Line, Line> outcomes = outcomes(flights.landed());
                Set<String> busy = flights.channels();
                ledger = change(before -> claim(before.with(outcomes.values()), busy));
                outcomes.forEach(report::end);
            }
            return open(ledger);
        } finally {
            report.close();
        }
    }

    /** Begins what is claimed, or waits until something can be; returns false when there is nothing to wait for. */
    private boolean goOn(Ledger ledger) throws InterruptedException {
        Line next = claims.claimed(ledger, flights.channels());
        Duration rest = rests.untilNext();
        if (next != null) {
            report.begin(next);
            Teller teller = Objects.requireNonNull(tellers.get(next.channel()));
            flights.add(next, teller.tell(next.item()), moment);
        } else if (flights.isAny()) {
            flights.awaitAny(rest);
        } else if (claims.isAnyWaiting(ledger, Set.of())) {
            patience.pause().pause(rest == null ? Duration.ZERO : rest);
        } else {
            return false;
        }
        return true;
    }

    private Ledger claim(Ledger ledger, Set<String> busy) {
        return busy.size() < MOST_FLIGHTS ? claims.claim(ledger, busy) : ledger;
    }

    private Map<Line, Line> outcomes(List<Flights.Landing> landed) {
        Map<Line, Line> outcomes = new LinkedHashMap<>();
        landed.forEach(one -> outcomes.put(one.claim(), outcome(one.claim(), one.told())));
        return outcomes;
    }

    private Line outcome(Line line, Told told) {
        Line.State state = switch (told.kind()) {
            case YES -> Line.State.TOLD;
            case NOT_NOW -> Line.State.FAILED;
            case NEVER -> Line.State.GIVEN_UP;
            case UNKNOWN -> line.attempts() < MOST_UNSURE ? Line.State.UNSURE : Line.State.GIVEN_UP;
        };
        if (state.isFinal()) {
            rests.end(line.channel());
        } else {
            rests.begin(line.channel(), told.pause());
        }
        Instant since = state == Line.State.FAILED ? rests.until(line.channel(), now()) : now();
        return line.with(state, since, run, told.answer());
    }

    private List<Line> open(Ledger ledger) {
        return ledger.live().values().stream()
                .filter(line ->
                        tellers.containsKey(line.channel()) && !line.state().isFinal())
                .toList();
    }

    private Ledger change(UnaryOperator<Ledger> how) throws IOException, InterruptedException {
        for (int race = 0; race < MOST_RACES; race++) {
            LedgerStore.Found found = store.read();
            Ledger before = found.text().equals(written) ? last : Ledger.parse(found.text());
            Ledger after = how.apply(before);
            if (after.equals(before)) {
                return after;
            }
            String text = after.write(now());
            if (store.replace(found, text, now())) {
                written = text;
                last = after;
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
