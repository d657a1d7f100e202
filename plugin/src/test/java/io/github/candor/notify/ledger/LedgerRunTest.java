package io.github.candor.notify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.notify.Patience;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LedgerRunTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Shelf shelf = new Shelf();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Line> progress = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Instant now = NOON;

    /** A ledger in memory, changed only by whoever saw it last; a switch throws the machine off at any step. */
    private static final class Shelf implements LedgerStore {
        private String text = "";
        private int version;
        private int stepsLeft = Integer.MAX_VALUE;

        @Override
        public synchronized Found read() {
            step();
            return new Found(String.valueOf(version), text);
        }

        @Override
        public synchronized boolean replace(Found before, String next, Instant at) {
            step();
            if (!String.valueOf(version).equals(before.version())) {
                return false;
            }
            text = next;
            version++;
            step();
            return true;
        }

        synchronized void step() {
            if (stepsLeft-- <= 0) {
                throw new Killed();
            }
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void tellsANewChannelOnlyWhatIsOfTheLastHour() throws Exception {
        run(Map.of("slack", items("old", -300, "hour", -60, "new", -1)));

        assertThat(heard).containsExactly("slack hour", "slack new");
    }

    @Test
    void tellsNothingTwiceHoweverOftenItRuns() throws Exception {
        for (int i = 0; i < 5; i++) {
            run(Map.of("slack", items("one", -30, "two", -20), "mail", items("one", -30)));
            pass(Duration.ofMinutes(5));
        }

        assertThat(heard).containsExactlyInAnyOrder("slack one", "slack two", "mail one");
    }

    @Test
    void tellsWhatWasSaidWhileNobodyRan() throws Exception {
        run(Map.of("slack", List.of()));
        pass(Duration.ofHours(5));

        run(Map.of("slack", items("said", 60, "later", 240)));

        assertThat(heard).containsExactly("slack said", "slack later");
    }

    @Test
    void tellsNothingOfAnImport() throws Exception {
        run(Map.of("slack", items("known", -5)));
        pass(Duration.ofMinutes(30));

        run(Map.of("slack", items("known", -5, "imported", -70, "long ago", -100_000, "new", 20)));

        assertThat(heard).containsExactly("slack known", "slack new");
    }

    @Test
    void tellsANewChannelNothingOldAlthoughOthersHeardIt() throws Exception {
        run(Map.of("slack", items("a", -59)));
        pass(Duration.ofHours(2));

        run(Map.of("slack", items("a", -59, "b", 110), "mail", items("a", -59, "b", 110)));

        assertThat(heard).containsExactlyInAnyOrder("slack a", "slack b", "mail b");
    }

    /** Whoever can write into the branch could silence a channel by one line, or end every run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "look\tslack\t+1000000000-12-31T23:59:59.999999999Z",
                "look\tslack\t-1000000000-01-01T00:00:00Z",
                "look\tslack\t9999-12-31T23:59:59Z",
                "slack\tx\t2026-11-26T11:59:00Z\tCLAIMED\t+1000000000-12-31T23:59:59Z\tother\t1\t",
                "slack\tx\t-1000000000-01-01T00:00:00Z\tDUE\t2026-11-26T11:59:00Z\tother\t1\t",
                "slack\tx\t2026-11-26T11:59:00Z\tCLAIMED\t9999-12-31T23:59:59Z\tother\t1\t",
                "slack\tx\t2026-11-26T11:59:00Z\tFAILED\t9999-12-31T23:59:59Z\tother\t1\t",
                "slack\tx\t9999-12-31T23:59:59Z\tUNSURE\t9999-12-31T23:59:59Z\tother\t1\t"
            })
    void goesOnWhateverMomentsStandInTheLedger(String line) throws Exception {
        shelf.text = line + "\n";

        run(Map.of("slack", items("new", -1)));

        assertThat(heard).containsExactly("slack new");
    }

    @Test
    void losesNothingAndRepeatsAtMostOneMessageWhereverARunIsKilled() throws Exception {
        Map<String, List<Item>> items =
                Map.of("slack", items("a", -30, "b", -20, "c", -10), "mail", items("a", -30, "c", -10));
        List<String> all = List.of("mail a", "mail c", "slack a", "slack b", "slack c");
        int kills = 0;
        for (int steps = 0; steps < 120; steps++) {
            Shelf fresh = new Shelf();
            heard.clear();
            now = NOON;
            fresh.stepsLeft = steps;
            boolean isKilled = false;
            try {
                run(fresh, items);
            } catch (Killed e) {
                isKilled = true;
            }
            kills += isKilled ? 1 : 0;
            fresh.stepsLeft = Integer.MAX_VALUE;
            run(fresh, items);
            pass(Claims.LEASE);
            progress.clear();
            run(fresh, items);

            assertThat(heard.stream().distinct()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(heard.size()).as("steps " + steps).isBetween(all.size(), all.size() + 1);
            if (heard.size() > all.size()) {
                assertThat(progress).anyMatch(line -> line.answer().startsWith("perhaps for the second time"));
            }
            int before = heard.size();
            run(fresh, items);
            assertThat(heard).hasSize(before);
        }
        assertThat(kills).isGreaterThan(15);
    }

    @Test
    void losesNothingWhenARunIsKilledAfterHoursWithoutOne() throws Exception {
        run(Map.of("slack", List.of()));
        pass(Duration.ofHours(5));
        Map<String, List<Item>> items = Map.of("slack", items("a", 30, "b", 40));
        shelf.stepsLeft = 5;
        assertThatThrownBy(() -> run(items)).isInstanceOf(Killed.class);
        shelf.stepsLeft = Integer.MAX_VALUE;
        pass(Duration.ofHours(2));

        run(items);

        assertThat(heard.stream().distinct()).containsExactlyInAnyOrder("slack a", "slack b");
    }

    @Test
    void tellsOnceWhenTenRunsMeet() throws Exception {
        Map<String, List<Item>> items = Map.of(
                "slack", items("a", -30, "b", -20, "c", -10),
                "mail", items("a", -30, "b", -20),
                "discord", items("c", -10));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Callable<List<Line>>> ten = IntStream.range(0, 10)
                .mapToObj(i -> (Callable<List<Line>>) () -> run(items))
                .toList();
        for (Future<List<Line>> one : threads.invokeAll(ten)) {
            one.get();
        }
        threads.shutdown();
        run(items);

        assertThat(heard).containsExactlyInAnyOrder("slack a", "slack b", "slack c", "mail a", "mail b", "discord c");
    }

    @Test
    void triesAgainWithGrowingPausesWhileTheOthersHear() throws Exception {
        Map<String, Teller> tellers = tellers("slack", "mail");
        List<Instant> tried = new ArrayList<>();
        tellers.put("slack", guid -> {
            tried.add(now);
            return answer(Told.Kind.NOT_NOW, "500", null);
        });

        List<Line> open = run(shelf, Map.of("slack", items("a", -5), "mail", items("a", -5)), tellers);

        assertThat(tried.stream().map(at -> Duration.between(NOON, at).toSeconds()))
                .containsExactly(0L, 2L, 10L, 42L);
        assertThat(heard).containsExactly("mail a");
        assertThat(open)
                .extracting(Line::channel, Line::state, Line::attempts, Line::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("slack", Line.State.FAILED, 4, "500"));

        pass(Duration.ofMinutes(20));
        run(Map.of("slack", items("a", -5), "mail", items("a", -5)));
        assertThat(heard).containsExactly("mail a", "slack a");
    }

    @Test
    void waitsAsLongAsAServiceAsksAlsoInTheNextRun() throws Exception {
        Map<String, Teller> busy = tellers("slack");
        busy.put("slack", guid -> answer(Told.Kind.NOT_NOW, "429", Duration.ofMinutes(30)));
        Map<String, List<Item>> items = Map.of("slack", items("a", -5));

        run(shelf, items, busy);
        pass(Duration.ofMinutes(20));
        run(items);
        assertThat(heard).isEmpty();

        pass(Duration.ofMinutes(11));
        run(items);
        assertThat(heard).containsExactly("slack a");
    }

    @Test
    void givesUpWhatIsRefusedForGood() throws Exception {
        Map<String, Teller> refusing = tellers("slack");
        refusing.put("slack", guid -> answer(Told.Kind.NEVER, "400, no_text", null));
        run(shelf, Map.of("slack", items("a", -5)), refusing);

        assertThat(run(Map.of("slack", items("a", -5)))).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void repeatsAtMostOnceWhatNobodyAnswered() throws Exception {
        Map<String, Teller> silent = tellers("slack");
        silent.put("slack", guid -> {
            heard.add("slack " + guid);
            return answer(Told.Kind.UNKNOWN, "nothing came within 10 s", null);
        });
        Map<String, List<Item>> items = Map.of("slack", items("a", -5));
        for (int i = 0; i < 4; i++) {
            run(shelf, items, silent);
            pass(Duration.ofMinutes(15));
        }

        assertThat(heard).containsExactly("slack a", "slack a");
    }

    @Test
    void givesUpAfterADayAndWhatIsTakenBack() throws Exception {
        Map<String, Teller> failing = tellers("slack");
        failing.put("slack", guid -> answer(Told.Kind.NOT_NOW, "500", null));
        run(shelf, Map.of("slack", items("a", -5, "b", -4)), failing);

        pass(Duration.ofHours(1));
        run(Map.of("slack", items("b", -4)));
        assertThat(heard).containsExactly("slack b");

        run(Map.of("slack", items("a", -5, "b", -4)));
        assertThat(heard).as("taken back, and put there again").containsExactly("slack b");
    }

    @Test
    void letsOthersGoByASilentChannelAndSaysWhatBecameOfAllInTheirOrder() throws Exception {
        Map<String, Teller> tellers = tellers("discord", "mail", "slack");
        CompletableFuture<Told> silent = new CompletableFuture<>();
        tellers.put("discord", guid -> {
            heard.add("discord " + guid);
            return silent;
        });
        tellers.put("slack", guid -> {
            heard.add("slack " + guid);
            if (guid.equals("b")) {
                silent.complete(new Told(Told.Kind.YES, "200", null));
            }
            return answer(Told.Kind.YES, "200", null);
        });
        List<Item> both = items("a", -5, "b", -4);

        run(shelf, Map.of("discord", both, "mail", both, "slack", both), tellers, Duration.ofMillis(20));

        assertThat(heard)
                .startsWith("discord a", "mail a", "mail b", "slack a", "slack b")
                .hasSize(6);
        assertThat(progress)
                .extracting(line -> line.channel() + " " + line.item())
                .containsExactly("discord a", "mail a", "mail b", "slack a", "slack b", "discord b");
    }

    @Test
    void leavesAtMostOneMessageUnsureBesideThoseOfSilentChannels() throws Exception {
        Map<String, List<Item>> items = Map.of("discord", items("a", -5), "mail", items("a", -5, "b", -4));
        Map<String, Teller> tellers = tellers("discord", "mail");
        tellers.put("discord", guid -> new CompletableFuture<>());
        tellers.put("mail", guid -> {
            heard.add("mail " + guid);
            throw new Killed();
        });
        assertThatThrownBy(() -> run(shelf, items, tellers, Duration.ofMillis(20)))
                .isInstanceOf(Killed.class);
        pass(Claims.LEASE);

        run(items);

        assertThat(heard).containsExactly("mail a", "discord a", "mail a", "mail b");
    }

    @Test
    void hasEightMessagesOnTheirWayAtMost() throws Exception {
        Map<String, Teller> tellers = new LinkedHashMap<>();
        Map<String, List<Item>> items = new LinkedHashMap<>();
        AtomicInteger flying = new AtomicInteger();
        List<Integer> most = new ArrayList<>();
        List<CompletableFuture<Told>> silent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            items.put("slack " + i, items("a", -5));
            tellers.put("slack " + i, guid -> {
                most.add(flying.incrementAndGet());
                CompletableFuture<Told> told = new CompletableFuture<>();
                silent.add(told);
                if (silent.size() == 8) {
                    flying.set(0);
                    new ArrayList<>(silent).forEach(one -> one.complete(new Told(Told.Kind.YES, "200", null)));
                    silent.clear();
                } else if (most.size() > 16) {
                    told.complete(new Told(Told.Kind.YES, "200", null));
                }
                return told;
            });
        }

        assertThat(run(shelf, items, tellers, Duration.ofMillis(1))).isEmpty();
        assertThat(most).hasSize(20).allMatch(one -> one <= 8);
    }

    /** To read, sort and write all of them at each step would take ten minutes. */
    @Test
    void goesOnAmongTensOfThousandsOfLines() throws Exception {
        StringBuilder old = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            old.append("slack" + i % 20 + "\told" + i + "\t2026-11-2" + i % 6 + "T11:59:00Z\t"
                    + (i % 3 == 0 ? "DUE" : "TOLD") + "\t2026-11-25T11:59:00Z\tother\t1\t\n");
        }
        shelf.text = old.toString();
        Map<String, List<Item>> items = new LinkedHashMap<>();
        for (int channel = 0; channel < 20; channel++) {
            items.put(
                    "slack" + channel,
                    IntStream.range(0, 50)
                            .mapToObj(i -> new Item("new" + i, NOON.minusSeconds(1_000L - i)))
                            .toList());
        }

        assertThat(run(items)).isEmpty();

        assertThat(heard).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(shelf.text.lines()).hasSize(1 + 20 + 60_000 + 1_000);
        assertThat(Ledger.parse(shelf.text).live()).isEmpty();
    }

    @Test
    void leavesALedgerAloneInWhichNothingChanges() throws Exception {
        run(Map.of("slack", items("a", -5)));
        int version = shelf.version;

        run(Map.of("slack", items("a", -5)));

        assertThat(shelf.version).isEqualTo(version);
    }

    @Test
    void passesOverLinesThatAreNotOurs() {
        Ledger ledger = Ledger.parse(
                "nonsense\nlook\tslack\tnever\n\tx\t\n" + "\t".repeat(7) + "\nlook\tmail\t2026-11-26T12:00:00Z");

        assertThat(ledger.live()).isEmpty();
        assertThat(ledger.settled().lines()).isEmpty();
        assertThat(ledger.looks()).containsOnlyKeys("mail");
    }

    private List<Line> run(Map<String, List<Item>> items) throws IOException, InterruptedException {
        return run(shelf, items);
    }

    private List<Line> run(Shelf on, Map<String, List<Item>> items) throws IOException, InterruptedException {
        return run(on, items, tellers(on, items.keySet().stream().sorted().toArray(String[]::new)));
    }

    private List<Line> run(Shelf on, Map<String, List<Item>> items, Map<String, Teller> tellers)
            throws IOException, InterruptedException {
        return run(on, items, tellers, Duration.ofMinutes(1));
    }

    private List<Line> run(Shelf on, Map<String, List<Item>> items, Map<String, Teller> tellers, Duration moment)
            throws IOException, InterruptedException {
        Patience patience = new Patience(Duration.ZERO, () -> now, this::pass);
        String run = "run " + runs.incrementAndGet();
        return new LedgerRun(on, items, tellers, patience, run, progress::add, moment).tell();
    }

    private Map<String, Teller> tellers(String... channels) {
        return tellers(shelf, channels);
    }

    private Map<String, Teller> tellers(Shelf on, String... channels) {
        Map<String, Teller> tellers = new LinkedHashMap<>();
        Stream.of(channels)
                .forEach(channel -> tellers.put(channel, guid -> {
                    heard.add(channel + " " + guid);
                    on.step();
                    return answer(Told.Kind.YES, "200", null);
                }));
        return tellers;
    }

    private static CompletableFuture<Told> answer(Told.Kind kind, String words, @Nullable Duration pause) {
        return CompletableFuture.completedFuture(new Told(kind, words, pause));
    }

    private static List<Item> items(Object... guidsAndMinutes) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < guidsAndMinutes.length; i += 2) {
            items.add(new Item(
                    (String) guidsAndMinutes[i], NOON.plus(Duration.ofMinutes((Integer) guidsAndMinutes[i + 1]))));
        }
        return items;
    }

    private synchronized void pass(Duration length) {
        now = now.plus(length);
    }
}
