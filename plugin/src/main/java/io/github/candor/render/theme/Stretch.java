package io.github.candor.render.theme;

import io.github.candor.render.xml.Utf8Text;

/** A stretch of a template's own text, which is written to many pages and encoded once. */
final class Stretch {
    private final String text;
    private final byte[] bytes;
    private final boolean isHalf;
    private final int lineEnds;

    private Stretch(String text, byte[] bytes, boolean isHalf, int lineEnds) {
        this.text = text;
        this.bytes = bytes;
        this.isHalf = isHalf;
        this.lineEnds = lineEnds;
    }

    /** Returns the stretch with this text. */
    static Stretch of(String text) {
        int lineEnds = 0;
        while (lineEnds < text.length() && text.charAt(lineEnds) == '\n') {
            lineEnds++;
        }
        boolean isHalf = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        return new Stretch(text, encoded(text), isHalf, lineEnds);
    }

    String text() {
        return text;
    }

    /** Returns how many line ends it begins with. */
    int lineEnds() {
        return lineEnds;
    }

    /** Adds it from {@code from} on; returns false, and adds nothing, where its bytes would not do. */
    boolean addTo(Utf8Text out, int from) {
        return !isHalf && out.add(bytes, from);
    }

    private static byte[] encoded(String text) {
        Utf8Text encoded = new Utf8Text(Characters::allowed);
        encoded.add(text, 0, text.length());
        return encoded.toBytes();
    }
}
