package io.github.candor.read.memory;

/** What kind of value follows, as its first byte. */
final class Tag {
    static final byte NULL = 0;
    static final byte FALSE = 1;
    static final byte TRUE = 2;
    static final byte INT = 3;
    static final byte TEXT = 4;
    /** A text that was written before, by its number. */
    static final byte SAME_TEXT = 5;

    static final byte ENUM = 6;
    static final byte RECORD = 7;
    static final byte LIST = 8;
    static final byte SET = 9;
    static final byte MAP = 10;
    static final byte INSTANT = 11;
    static final byte DAY = 12;
    static final byte LENGTH = 13;
    static final byte ZONE = 14;
    static final byte LANGUAGE = 15;
    static final byte ADDRESS = 16;
    static final byte SORTED_SET = 17;
    static final byte SORTED_MAP = 18;
    static final byte DECIMAL = 19;

    private Tag() {}
}
