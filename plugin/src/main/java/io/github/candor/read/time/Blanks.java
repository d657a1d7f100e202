package io.github.candor.read.time;

/** Blanks that look like one but are not, as they come with text pasted from web pages and word processors. */
final class Blanks {
    private Blanks() {}

    /** Returns {@code text} of the same length with plain blanks for those that do not break a line. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2007', ' ')
                .replace('\u2009', ' ');
    }
}
