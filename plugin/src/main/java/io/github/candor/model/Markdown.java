package io.github.candor.model;

/**
 * Text as an author wrote it, in CommonMark with tables, task lists, strikethrough, autolinks and footnotes.
 *
 * @param source the text with {@code \n} line ends; link definitions it uses from elsewhere in its file are appended
 */
public record Markdown(String source) {
    /** No text at all. */
    public static final Markdown EMPTY = new Markdown("");

    /** Returns {@code line} so that it means nothing but its characters. */
    public static Markdown ofPlain(String line) {
        return new Markdown(line.strip().replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1"));
    }

    /** Returns whether there is nothing to show. */
    public boolean isBlank() {
        return source.isBlank();
    }
}
