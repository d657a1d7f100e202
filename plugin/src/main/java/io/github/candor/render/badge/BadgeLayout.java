package io.github.candor.render.badge;

import io.github.candor.render.theme.InTemplates;

/**
 * Where the two fields of a badge and what is in them lie; all lengths are in pixels from the left.
 *
 * @param labelWidth which the text of the left field is stretched or squeezed to
 * @param shapeRoom before the text of the right field
 * @param messageWidth which the text of the right field is stretched or squeezed to
 */
record BadgeLayout(int labelWidth, int shapeRoom, int messageWidth) {
    private static final int PADDING = 6;
    private static final int SHAPE = 10;
    private static final int GAP = 4;
    private static final int ROUNDING = 3;

    /** Lays out a badge with these texts. */
    static BadgeLayout of(String label, String message, Tone tone) {
        return new BadgeLayout(TextWidth.of(label), tone.shape() == null ? 0 : SHAPE + GAP, TextWidth.of(message));
    }

    /** Returns the width of the whole. */
    @InTemplates
    int width() {
        return split() + shapeRoom + messageWidth + 2 * PADDING;
    }

    /** Returns where the right field begins. */
    @InTemplates
    int split() {
        return labelWidth + 2 * PADDING;
    }

    /** Returns where the last rounding begins. */
    @InTemplates
    int corner() {
        return width() - ROUNDING;
    }

    /** Returns the width of the frame that is drawn half a pixel within the edge. */
    @InTemplates
    int frameWidth() {
        return width() - 1;
    }

    /** Returns the middle of the text in the left field. */
    @InTemplates
    double labelMiddle() {
        return PADDING + labelWidth / 2.0;
    }

    /** Returns where the shape begins. */
    @InTemplates
    int shapeLeft() {
        return split() + PADDING;
    }

    /** Returns the middle of the text in the right field. */
    @InTemplates
    double messageMiddle() {
        return shapeLeft() + shapeRoom + messageWidth / 2.0;
    }
}
