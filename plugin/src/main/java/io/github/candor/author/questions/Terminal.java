package io.github.candor.author.questions;

import org.jspecify.annotations.Nullable;

/** Somebody who can be asked, or nobody. */
public interface Terminal {
    /** Returns whether anybody is there. */
    boolean isThere();

    /** Shows {@code question} and returns the line that is typed, or null when there will be no answer. */
    @Nullable
    String ask(String question);

    /** Shows a line. */
    void say(String line);
}
