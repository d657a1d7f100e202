package io.github.candor.read.markdown;

/** Shortens a text for quoting it in a message. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns the first line of {@code text}, cut after 60 characters. */
    public static String of(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
