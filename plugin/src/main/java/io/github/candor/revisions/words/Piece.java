package io.github.candor.revisions.words;

/**
 * A stretch of a text that was changed, or was not.
 *
 * @param gap what stands before it: nothing, a space or line ends
 * @param text its words as they were written; empty for {@link Kind#SKIPPED}
 * @param words how many words it has, signs not counted
 */
public record Piece(Kind kind, String gap, String text, int words) {
    /** What happened to a piece. */
    public enum Kind {
        /** It stands as it stood. */
        KEPT,
        /** It stands as it stood, and is far from any change. */
        SKIPPED,
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        REMOVED
    }
}
