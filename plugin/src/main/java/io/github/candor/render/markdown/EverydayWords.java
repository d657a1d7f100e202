package io.github.candor.render.markdown;

import io.github.candor.model.OneLine;
import org.jspecify.annotations.Nullable;

/** Writes the words of an everyday text as {@link PlainText} does. */
final class EverydayWords implements EverydayForm {
    private final StringBuilder text;

    private EverydayWords(int length) {
        this.text = new StringBuilder(length);
    }

    /** Returns the words of {@code source} in one line, or null if a parser has to find them. */
    static @Nullable String of(String source) {
        EverydayWords words = new EverydayWords(source.length() + 1);
        return EverydayText.write(source, words) ? OneLine.of(words.text.toString()) : null;
    }

    @Override
    public void begin(Block block, int number) {
        // What ended keeps its words apart.
    }

    @Override
    public void end(Block block) {
        text.append(' ');
    }

    @Override
    public void words(String source, int from, int to) {
        text.append(source, from, to);
    }

    @Override
    public void quote() {
        text.append('"');
    }

    @Override
    public void code(String source, int from, int to) {
        text.append(source, from, to);
    }

    @Override
    public boolean link(String destination, String source, int from, int to) {
        text.append(source, from, to);
        return true;
    }
}
