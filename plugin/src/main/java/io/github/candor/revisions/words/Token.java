package io.github.candor.revisions.words;

/**
 * A word or a sign of a text.
 *
 * @param gap what stood before it: nothing, a space, a line end or two of them
 */
record Token(String gap, String word) {
    /** Returns whether it says something: a word or a number, not a sign. */
    boolean isWord() {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
