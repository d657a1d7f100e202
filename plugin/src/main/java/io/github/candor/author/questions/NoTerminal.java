package io.github.candor.author.questions;

import org.jspecify.annotations.Nullable;

/** Nobody to ask: a build in a workflow, or a script. */
public final class NoTerminal implements Terminal {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public @Nullable String ask(String question) {
        return null;
    }

    @Override
    public void say(String line) {}
}
