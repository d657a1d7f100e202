package io.github.candor.render.badge;

import org.jspecify.annotations.Nullable;

/**
 * What {@code badges/badge.mustache} prints: two fields beside each other, the right one with a shape before its text. All
 * lengths are in pixels.
 *
 * @param text the whole, for those who do not see it
 * @param width of the whole
 * @param split where the right field begins
 * @param corner where the last rounding begins
 * @param labelMiddle of the text in the left field
 * @param labelWidth which the text is stretched or squeezed to
 * @param shape path data, or null
 * @param shapeLeft where the shape begins
 * @param messageMiddle of the text in the right field
 * @param messageWidth which the text is stretched or squeezed to
 */
record BadgeView(
        String text,
        int width,
        int split,
        int corner,
        String colour,
        String label,
        double labelMiddle,
        int labelWidth,
        @Nullable String shape,
        int shapeLeft,
        String message,
        double messageMiddle,
        int messageWidth) {
    private static final int PADDING = 6;
    private static final int SHAPE = 10;
    private static final int GAP = 4;
    private static final int ROUNDING = 3;

    /** Lays out {@code badge}. */
    static BadgeView of(Badge badge) {
        int label = TextWidth.of(badge.label());
        int message = TextWidth.of(badge.message());
        int split = label + 2 * PADDING;
        int shapeRoom = badge.tone().shape() == null ? 0 : SHAPE + GAP;
        int width = split + shapeRoom + message + 2 * PADDING;
        return new BadgeView(
                badge.text(),
                width,
                split,
                width - ROUNDING,
                badge.tone().colour(),
                badge.label(),
                PADDING + label / 2.0,
                label,
                badge.tone().shape(),
                split + PADDING,
                badge.message(),
                split + PADDING + shapeRoom + message / 2.0,
                message);
    }

    /** Returns the width of the frame that is drawn half a pixel within the edge. */
    int frameWidth() {
        return width - 1;
    }
}
