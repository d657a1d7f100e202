package io.github.candor.revisions.words;

import io.github.candor.revisions.words.Comparison.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what was only added, or only removed, to where people see it: to the beginning of a paragraph, a line or a word.
 *
 * <p>Between "a." and "a. b." the added words may be ". b" or "b."; both are right, and a comparison knows no better.
 */
final class Slide {
    /** How many tokens to look ahead; further it is hardly ever possible. */
    private static final int FURTHEST = 8;

    private final List<Run> runs;

    private Slide(List<Run> runs) {
        this.runs = new ArrayList<>(runs);
    }

    /** Returns the same changes, better placed between the same words; each second one of {@code runs} was kept. */
    static List<Run> of(List<Run> runs) {
        Slide slide = new Slide(runs);
        for (int i = 1; i + 1 < runs.size(); i++) {
            Run run = slide.runs.get(i);
            if (!run.isKept() && (run.added().isEmpty() || run.removed().isEmpty())) {
                slide.pushBack(i);
                slide.place(i);
            }
        }
        return slide.runs;
    }

    /** Moves a change as far back as it goes, so that all its places are ahead. */
    private void pushBack(int at) {
        Run change = runs.get(at);
        List<Token> changed = tokens(change);
        List<Token> before = runs.get(at - 1).added();
        int most = Math.min(FURTHEST, Math.min(changed.size() - 1, before.size()));
        int count = 0;
        while (count < most
                && changed.get(changed.size() - 1 - count)
                        .word()
                        .equals(before.get(before.size() - 1 - count).word())) {
            count++;
        }
        if (count > 0) {
            moveBack(at, count);
        }
    }

    private void moveBack(int at, int count) {
        Run before = runs.get(at - 1);
        Run after = runs.get(at + 1);
        List<Token> changed = tokens(runs.get(at));
        boolean isAdded = isAdded(at);
        int left = before.added().size() - count;
        List<Token> first = rest(isAdded ? before.added() : before.removed(), left);
        List<Token> twins = rest(isAdded ? before.removed() : before.added(), left);
        List<Token> last = rest(changed, changed.size() - count);
        replace(at, joined(first, changed.subList(0, changed.size() - count)));
        runs.set(
                at - 1,
                new Run(true, before.removed().subList(0, left), before.added().subList(0, left)));
        runs.set(
                at + 1,
                new Run(
                        true,
                        joined(isAdded ? twins : last, after.removed()),
                        joined(isAdded ? last : twins, after.added())));
    }

    private boolean isAdded(int at) {
        return runs.get(at).removed().isEmpty();
    }

    private static List<Token> tokens(Run change) {
        return change.removed().isEmpty() ? change.added() : change.removed();
    }

    private void replace(int at, List<Token> tokens) {
        boolean isAdded = isAdded(at);
        runs.set(at, new Run(false, isAdded ? List.of() : tokens, isAdded ? tokens : List.of()));
    }

    private void place(int at) {
        Run change = runs.get(at);
        List<Token> changed = tokens(change);
        List<Token> next = runs.get(at + 1).added();
        int most = Math.min(FURTHEST, Math.min(changed.size() - 1, next.size()));
        int best = 0;
        for (int i = 0; i < most && changed.get(i).word().equals(next.get(i).word()); i++) {
            best = rank(changed.get(i + 1)) > rank(changed.get(best)) ? i + 1 : best;
        }
        if (best > 0) {
            move(at, best);
        }
    }

    /** Returns how good a place the one before this token is to begin at. */
    private static int rank(Token token) {
        return token.gap().length() + (token.gap().contains("\n") ? 1 : 0);
    }

    /** Lets the first tokens of a change stand for those after it, which become the last ones of the change. */
    private void move(int at, int count) {
        Run before = runs.get(at - 1);
        Run after = runs.get(at + 1);
        boolean isAdded = isAdded(at);
        List<Token> changed = tokens(runs.get(at));
        List<Token> first = changed.subList(0, count);
        List<Token> last = (isAdded ? after.added() : after.removed()).subList(0, count);
        List<Token> twins = (isAdded ? after.removed() : after.added()).subList(0, count);
        List<Token> moved = joined(changed.subList(count, changed.size()), last);
        runs.set(
                at - 1,
                new Run(
                        true,
                        joined(before.removed(), isAdded ? twins : first),
                        joined(before.added(), isAdded ? first : twins)));
        replace(at, moved);
        runs.set(at + 1, new Run(true, rest(after.removed(), count), rest(after.added(), count)));
    }

    private static List<Token> joined(List<Token> one, List<Token> other) {
        List<Token> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Token> rest(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size());
    }
}
