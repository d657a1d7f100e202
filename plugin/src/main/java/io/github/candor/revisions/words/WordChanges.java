package io.github.candor.revisions.words;

import io.github.candor.revisions.words.Comparison.Run;
import io.github.candor.revisions.words.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a text changed.
 *
 * @param pieces in the order of reading; what was removed stands before what took its place
 * @param added how many words were added, signs not counted
 * @param removed how many words were removed, signs not counted
 * @param isCut whether so much changed that the rest of the pieces is left out
 */
public record WordChanges(List<Piece> pieces, int added, int removed, boolean isCut) {
    /** How many tokens are shown on each side of a change. */
    private static final int AROUND = 12;

    /** Fewer tokens are not worth leaving out. */
    private static final int WORTH_SKIPPING = 30;

    /** How many changed tokens are shown; enough for a whole write-up that was added at once. */
    private static final int MOST_SHOWN = 4_000;

    public WordChanges {
        pieces = List.copyOf(pieces);
    }

    /** Returns what changed from {@code before} to {@code after}. */
    public static WordChanges between(String before, String after) {
        List<Run> runs = withoutCrumbs(Slide.of(Comparison.of(Tokens.of(before), Tokens.of(after))));
        List<Piece> pieces = new ArrayList<>();
        int left = MOST_SHOWN;
        int added = 0;
        int removed = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!run.isKept()) {
                added += words(run.added());
                removed += words(run.removed());
            }
            if (left > 0 && run.isKept()) {
                keep(run.added(), i > 0, i < runs.size() - 1, pieces);
            } else if (left > 0) {
                add(Kind.REMOVED, first(left, run.removed()), pieces);
                left -= run.removed().size();
                add(Kind.ADDED, first(left, run.added()), pieces);
                left -= run.added().size();
            }
        }
        return new WordChanges(pieces, added, removed, left < 0);
    }

    /** A single sign between two changes, like a comma, would only make them harder to read. */
    private static List<Run> withoutCrumbs(List<Run> runs) {
        List<Run> left = new ArrayList<>(runs.subList(0, 1));
        for (int i = 1; i < runs.size(); i++) {
            Run run = runs.get(i);
            Run last = left.get(left.size() - 1);
            boolean isCrumb = run.isKept() && i < runs.size() - 1 && isCrumb(run.added());
            if (!last.isKept() && (isCrumb || !run.isKept())) {
                left.set(left.size() - 1, last.with(run));
            } else {
                left.add(run);
            }
        }
        return left;
    }

    private static boolean isCrumb(List<Token> tokens) {
        return tokens.size() <= 1 && tokens.stream().noneMatch(Token::isWord);
    }

    private static void keep(List<Token> tokens, boolean isBehindChange, boolean isBeforeChange, List<Piece> pieces) {
        int head = isBehindChange ? AROUND : 0;
        int tail = isBeforeChange ? AROUND : 0;
        int skipped = tokens.size() - head - tail;
        if (skipped < WORTH_SKIPPING) {
            add(Kind.KEPT, tokens, pieces);
            return;
        }
        add(Kind.KEPT, tokens.subList(0, head), pieces);
        List<Token> far = tokens.subList(head, head + skipped);
        pieces.add(new Piece(Kind.SKIPPED, far.get(0).gap(), "", words(far)));
        add(Kind.KEPT, tokens.subList(head + skipped, tokens.size()), pieces);
    }

    private static void add(Kind kind, List<Token> tokens, List<Piece> pieces) {
        if (tokens.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(tokens.get(0).word());
        tokens.subList(1, tokens.size())
                .forEach(token -> text.append(token.gap()).append(token.word()));
        Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean isReplacement = kind == Kind.ADDED && before != null && before.kind() == Kind.REMOVED;
        String gap = tokens.get(0).gap();
        pieces.add(new Piece(kind, isReplacement && !gap.isEmpty() ? " " : gap, text.toString(), words(tokens)));
    }

    private static List<Token> first(int most, List<Token> tokens) {
        return tokens.subList(0, Math.max(0, Math.min(most, tokens.size())));
    }

    private static int words(List<Token> tokens) {
        return (int) tokens.stream().filter(Token::isWord).count();
    }
}
