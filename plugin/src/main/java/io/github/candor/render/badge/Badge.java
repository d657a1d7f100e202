package io.github.candor.render.badge;

import io.github.candor.render.site.RenderContext;

/**
 * What a badge says.
 *
 * @param label what it speaks of, such as a component's name; plain text of at most {@value PlainLine#MOST} characters
 * @param message how that stands; the same
 * @param text all that it says, for those who do not see it
 * @param colour of its right field, six hexadecimal digits
 */
public record Badge(String label, String message, String text, Tone tone, String colour) {
    /** Returns a badge whose texts have been cut and cleaned. */
    static Badge of(String label, String message, Tone tone, RenderContext context) {
        String about = PlainLine.of(label);
        String said = PlainLine.of(message);
        return new Badge(
                about,
                said,
                about.isEmpty() ? said : context.words().labelled(about, said),
                tone,
                tone.colour(context.theme().colours()));
    }

    /** Returns the width of its picture in pixels; its height is 20. */
    public int width() {
        return layout().width();
    }

    /** Returns where everything in its picture lies. */
    BadgeLayout layout() {
        return BadgeLayout.of(label, message, tone);
    }
}
