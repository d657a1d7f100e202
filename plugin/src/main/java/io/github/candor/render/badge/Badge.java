package io.github.candor.render.badge;

/**
 * What a badge says.
 *
 * @param label what it speaks of, such as a component's name; plain text of at most {@value PlainLine#MOST} characters
 * @param message how that stands; the same
 */
public record Badge(String label, String message, Tone tone) {
    /** Cuts and cleans both texts. */
    public Badge {
        label = PlainLine.of(label);
        message = PlainLine.of(message);
    }

    /** Returns all that it says, for those who do not see it. */
    public String text() {
        return label.isEmpty() ? message : label + ": " + message;
    }

    /** Returns the width of its picture in pixels; its height is 20. */
    public int width() {
        return BadgeView.of(this).width();
    }
}
