package io.github.candor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Feeds one reader with inputs that nobody would write. A subclass, named {@code …FuzzTest}, says which reader and what its
 * inputs look like; whatever the reader throws, and whatever takes it too long or too much memory, is a finding.
 *
 * <p>A test run tries the same hundred inputs each time. {@code -Dcandor.fuzz.seconds=300} tries other ones for that
 * long. What is found is shrunk, kept below {@code target/fuzz/}, and once it is fixed moved to
 * {@code src/test/resources/fuzz/}, where it is tried for ever.
 */
public abstract class Fuzz {
    /** What {@link #frames} have where a long text of one character is put. */
    protected static final String HERE = "@@";

    private static final int TRIES = 100;
    private static final int MEGABYTE = 1_000_000;

    /** As long as a test run makes a text of one character: what is not linear takes seconds for that, too. */
    private static final int LONG = 60_000;

    /** Of the processor, for one input of a test run. */
    private static final int MOST_SECONDS = 3;

    private static final int MOST_FINDINGS = 5;
    private static final long USUAL_SEED = 20261126;

    /** Returns inputs as people write them, right and wrong ones, of which others are made. */
    protected abstract List<String> seeds() throws IOException;

    /**
     * Lets the reader read {@code input}; returns normally whatever the reader's answer is, and checks that it is one.
     *
     * @throws Exception which is a finding, like every failed assertion
     */
    protected abstract void feed(byte[] input) throws Exception;

    /** Returns words of the language that is read: keys, signs, odd values. */
    protected List<String> words() {
        return List.of();
    }

    /** Returns inputs with {@link #HERE} where a long text of each character is put in turn. */
    protected List<String> frames() {
        return List.of(HERE);
    }

    /** Returns how many inputs a test run tries; fewer where each takes long. */
    protected int tries() {
        return TRIES;
    }

    @Test
    void answersWhateverItIsGiven() throws IOException {
        long seconds = Long.getLong("candor.fuzz.seconds", 0);
        long seed = Long.getLong("candor.fuzz.seed", seconds > 0 ? System.nanoTime() : USUAL_SEED);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Mutator mutator = new Mutator(seeds(), words(), new Random(seed));
        Findings findings = new Findings(this, seed);
        try (Trial trial = trial()) {
            for (int i = 0; findings.count() < MOST_FINDINGS; i++) {
                if (seconds > 0 ? System.nanoTime() > end : i >= tries()) {
                    break;
                }
                findings.add(mutator.next(), trial);
            }
        }
        assertThat(findings.report()).isEmpty();
    }

    @Test
    void answersLongTextsOfEachCharacter() throws IOException {
        Findings findings = new Findings(this, 0);
        List<String> frames = frames();
        boolean isThorough = isThorough();
        int length = isThorough ? MEGABYTE : LONG;
        try (Trial trial = trial()) {
            List<String> pieces = isThorough ? OddText.PIECES : OddText.UNLIKE_PIECES;
            for (int i = 0; i < pieces.size() && findings.count() < MOST_FINDINGS; i++) {
                String piece = pieces.get(i);
                // One frame a character is enough for a test run; over all characters every frame has its turn.
                List<String> some = isThorough ? frames : List.of(frames.get(i % frames.size()));
                String text = piece.repeat(length / piece.getBytes(StandardCharsets.UTF_8).length);
                for (String frame : some) {
                    findings.add(frame.replace(HERE, text).getBytes(StandardCharsets.UTF_8), trial);
                }
            }
        }
        assertThat(findings.report()).isEmpty();
    }

    @Test
    void stillAnswersWhatItOnceDidNot() throws IOException {
        List<String> failures = new ArrayList<>();
        try (Trial trial = trial()) {
            for (Corpus.Input input : Corpus.of(getClass())) {
                Trial.Outcome outcome = trial.run(input.bytes());
                if (!outcome.isGood()) {
                    failures.add(input.name() + ": " + outcome.story());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static boolean isThorough() {
        return Long.getLong("candor.fuzz.seconds", 0) > 0;
    }

    private Trial trial() {
        return isThorough() ? new Trial(this::feed) : new Trial(this::feed, MOST_SECONDS);
    }
}
