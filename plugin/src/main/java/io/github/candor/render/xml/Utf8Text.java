package io.github.candor.render.xml;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Text that is kept as the bytes of UTF-8 while it is put together: as text, a single character beyond Latin-1 would double all of
 * it, and all of it would be encoded once more.
 */
public final class Utf8Text {
    private static final int REPLACEMENT = 0xFFFD;

    /** The most bytes that a {@code char} takes. */
    private static final int WIDEST = 3;

    private final IntUnaryOperator allowed;
    private byte[] bytes = new byte[8192];
    private int length;
    /** The first half of a character whose second has not come yet, or 0. */
    private char half;

    /**
     * Begins with nothing.
     *
     * @param allowed gives what stands for a code point that is not a printable one of ASCII or a line feed: mostly itself
     */
    public Utf8Text(IntUnaryOperator allowed) {
        this.allowed = allowed;
    }

    /** Adds the characters of {@code text} from {@code from} to before {@code to}. */
    public void add(CharSequence text, int from, int to) {
        ensure(to - from);
        for (int i = from; i < to; i++) {
            add(text.charAt(i));
        }
    }

    /** Adds all of {@code text}. */
    void add(String text) {
        int end = text.length();
        ensure(end);
        for (int i = 0; i < end; i++) {
            add(text.charAt(i));
        }
    }

    /** Adds the characters of {@code text} from {@code from} to before {@code to}. */
    public void add(char[] text, int from, int to) {
        ensure(to - from);
        for (int i = from; i < to; i++) {
            add(text[i]);
        }
    }

    /** Returns whether nothing stands on the line yet on which the next character will. */
    public boolean isAtLineStart() {
        return half == 0 && length > 0 && bytes[length - 1] == '\n';
    }

    /** Returns how many bytes there are. */
    public int length() {
        return length;
    }

    /** Returns the bytes; half a character at their end is replaced. */
    public byte[] toBytes() {
        ensure(0);
        endHalf();
        return Arrays.copyOf(bytes, length);
    }

    /** Makes room for so many characters, and one that waits for its second half. */
    private void ensure(int characters) {
        int needed = length + (characters + 1) * WIDEST;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    private void add(char c) {
        if (c < 0x7F && (c >= ' ' || c == '\n') && half == 0) {
            bytes[length++] = (byte) c;
        } else {
            addOther(c);
        }
    }

    private void addOther(char c) {
        if (half != 0 && Character.isLowSurrogate(c)) {
            int whole = Character.toCodePoint(half, c);
            half = 0;
            encode(allowed.applyAsInt(whole));
            return;
        }
        endHalf();
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else {
            encode(Character.isLowSurrogate(c) ? REPLACEMENT : isPlain(c) ? c : allowed.applyAsInt(c));
        }
    }

    private static boolean isPlain(char c) {
        return c < 0x7F && (c >= ' ' || c == '\n');
    }

    private void endHalf() {
        if (half != 0) {
            half = 0;
            encode(REPLACEMENT);
        }
    }

    private void encode(int point) {
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
            bytes[length++] = next(point);
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (point >> 12));
            bytes[length++] = next(point >> 6);
            bytes[length++] = next(point);
        } else {
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            bytes[length++] = next(point >> 12);
            bytes[length++] = next(point >> 6);
            bytes[length++] = next(point);
        }
    }

    private static byte next(int point) {
        return (byte) (0x80 | (point & 0x3F));
    }
}
