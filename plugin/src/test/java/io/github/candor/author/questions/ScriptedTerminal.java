package io.github.candor.author.questions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who types the lines that a test gives, in order, and leaves after the last. */
public final class ScriptedTerminal implements Terminal {
    private final Deque<String> typed;
    private final List<String> shown = new ArrayList<>();

    public ScriptedTerminal(String... typed) {
        this.typed = new ArrayDeque<>(List.of(typed));
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public @Nullable String ask(String question) {
        shown.add(question);
        return typed.pollFirst();
    }

    @Override
    public void say(String line) {
        shown.add(line);
    }

    /** Returns everything that was shown, one line each. */
    public String shown() {
        return String.join("\n", shown);
    }
}
