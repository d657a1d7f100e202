package io.github.candor.revisions.words;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out which tokens of two texts differ: by words, in long texts by lines, and in very long ones not at all. */
final class Comparison {
    /** How many there may be to compare in both texts together; the time taken grows with the square. */
    private static final int MOST = 6_000;

    /**
     * Tokens that were kept, or some that were replaced by others.
     *
     * @param removed not there any more; of kept ones, as they were written before
     * @param added there instead; of kept ones, as they are written now
     */
    record Run(boolean isKept, List<Token> removed, List<Token> added) {
        /** Returns this with what follows it; a change, if one of them is. */
        Run with(Run next) {
            return new Run(isKept && next.isKept(), concat(removed, next.removed()), concat(added, next.added()));
        }

        private static List<Token> concat(List<Token> one, List<Token> other) {
            List<Token> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        }
    }

    private Comparison() {}

    /** Returns runs that begin with one that was kept, perhaps of no tokens, and of which each second one was kept and the others were not. */
    static List<Run> of(List<Token> before, List<Token> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && isSame(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(true, before.subList(0, start), after.subList(0, start)));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), runs);
        int left = after.size() - end;
        add(runs, new Run(true, before.subList(before.size() - end, before.size()), after.subList(left, after.size())));
        return runs;
    }

    private static boolean isSame(Token one, Token other) {
        return one.word().equals(other.word());
    }

    private static void middle(List<Token> before, List<Token> after, List<Run> runs) {
        List<List<Token>> old = units(before);
        List<List<Token>> young = units(after);
        if (old.size() + young.size() > MOST) {
            old = lines(before);
            young = lines(after);
        }
        if (old.size() + young.size() > MOST) {
            add(runs, new Run(false, before, after));
            return;
        }
        int from = 0;
        int to = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(texts(old), texts(young), null)) {
            if (change.startOriginal > from) {
                add(runs, new Run(true, flat(old, from, change.startOriginal), flat(young, to, change.startRevised)));
            }
            add(
                    runs,
                    new Run(
                            false,
                            flat(old, change.startOriginal, change.endOriginal),
                            flat(young, change.startRevised, change.endRevised)));
            from = change.endOriginal;
            to = change.endRevised;
        }
        if (from < old.size()) {
            add(runs, new Run(true, flat(old, from, old.size()), flat(young, to, young.size())));
        }
    }

    /** A library may report two changes side by side; they are one. */
    private static void add(List<Run> runs, Run run) {
        Run last = runs.get(runs.size() - 1);
        if (last.isKept() == run.isKept()) {
            runs.set(runs.size() - 1, last.with(run));
        } else {
            runs.add(run);
        }
    }

    private static List<List<Token>> units(List<Token> tokens) {
        return tokens.stream().map(List::of).toList();
    }

    private static List<List<Token>> lines(List<Token> tokens) {
        List<List<Token>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).gap().contains("\n")) {
                lines.add(tokens.subList(start, i));
                start = i;
            }
        }
        return lines;
    }

    private static List<String> texts(List<List<Token>> units) {
        return units.stream()
                .map(unit -> unit.stream().map(Token::word).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Token> flat(List<List<Token>> units, int from, int to) {
        return units.subList(from, to).stream().flatMap(List::stream).toList();
    }
}
