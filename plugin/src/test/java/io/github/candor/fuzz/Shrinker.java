package io.github.candor.fuzz;

import java.io.ByteArrayOutputStream;

/** Cuts an input down while it still shows the same finding, for a few seconds at most. */
final class Shrinker {
    private static final int MOST_RUNS = 200;

    private Shrinker() {}

    /** Returns a part of {@code input} whose outcome is of the same kind. */
    static byte[] shrink(byte[] input, Trial.Outcome outcome, Trial trial) {
        // What takes too long would do so at each step.
        if (outcome.kind().equals("time") || outcome.kind().equals("memory")) {
            return input;
        }
        byte[] smallest = input;
        int runs = 0;
        for (int piece = smallest.length / 2; piece > 0 && runs < MOST_RUNS; piece /= 2) {
            for (int at = 0; at < smallest.length && runs < MOST_RUNS; runs++) {
                byte[] cut = without(smallest, at, piece);
                if (trial.run(cut).kind().equals(outcome.kind())) {
                    smallest = cut;
                } else {
                    at += piece;
                }
            }
        }
        return smallest;
    }

    private static byte[] without(byte[] input, int at, int length) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(input, 0, at);
        int end = Math.min(input.length, at + length);
        rest.write(input, end, input.length - end);
        return rest.toByteArray();
    }
}
