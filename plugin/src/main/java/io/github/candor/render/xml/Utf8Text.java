package io.github.candor.render.xml;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Text that is kept as the bytes of UTF-8 while it is put together: as text, a single character beyond Latin-1 would double all of
 * it, and all of it would be encoded once more.
 */
public final class Utf8Text {
    private static final int REPLACEMENT = 0xFFFD;

    /** The most bytes that a {@code char} takes. */
    private static final int WIDEST = 3;

    /** Every character stands for itself. */
    private static final @Nullable String[] NOTHING = new String[0x7F];

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
    public void add(String text, int from, int to) {
        add(text, from, to, NOTHING);
    }

    /** Adds all of {@code text}. */
    void add(String text) {
        add(text, 0, text.length());
    }

    /**
     * Adds all of {@code text}, in which others stand for some characters.
     *
     * @param instead what stands for each of the first 127 characters, or null where it is the character itself
     */
    public void add(String text, @Nullable String[] instead) {
        add(text, 0, text.length(), instead);
    }

    private void add(String text, int from, int to, @Nullable String[] instead) {
        ensure(to - from);
        int i = half == 0 ? addPlain(text, from, to, instead) : from;
        while (i < to) {
            char c = text.charAt(i++);
            String other = c < instead.length ? instead[c] : null;
            if (other == null) {
                addOther(c);
            } else {
                add(other);
                ensure(to - i);
            }
            i = half == 0 ? addPlain(text, i, to, instead) : i;
        }
    }

    /** Adds the characters that are one byte each from {@code from} on; returns where the first other one is. */
    private int addPlain(String text, int from, int to, @Nullable String[] instead) {
        byte[] into = bytes;
        int end = length;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!isPlain(c) || instead[c] != null) {
                break;
            }
            into[end++] = (byte) c;
            i++;
        }
        length = end;
        return i;
    }

    /** Adds the characters of {@code text} from {@code from} to before {@code to}. */
    public void add(char[] text, int from, int to) {
        ensure(to - from);
        for (int i = from; i < to; i++) {
            addOther(text[i]);
        }
    }

    /**
     * Adds the bytes of another text like this one from {@code from} on; returns false, and adds nothing, where what is there
     * ends in half a character, whose other half they may begin with.
     */
    public boolean add(byte[] text, int from) {
        if (half != 0) {
            return false;
        }
        int added = text.length - from;
        ensure(added);
        System.arraycopy(text, from, bytes, length, added);
        length += added;
        return true;
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
