package io.github.candor.read.time;

/** Spaces that look plain but are not, as they come with text pasted from web pages and word processors. */
final class Spaces {
    private Spaces() {}

    /** Returns {@code text} of the same length with plain spaces for those that do not break a line. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2007', ' ')
                .replace('\u2009', ' ');
    }
}
