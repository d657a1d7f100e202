package io.github.candor.render.text;

/** Cuts text that is too long for its place. */
public final class Excerpt {
    private static final String DOTS = "…";

    private Excerpt() {}

    /**
     * Returns {@code text} if it has no more than {@code most} characters, else its beginning, if possible up to a space, with
     * three dots.
     *
     * @param most in UTF-16 units, the dots among them
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - DOTS.length();
        int space = text.lastIndexOf(' ', end);
        // Languages without spaces, and words of a third of the place, are cut where it ends.
        if (space < most - most / 3) {
            space = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }
        return text.substring(0, space).stripTrailing() + DOTS;
    }
}
