package io.github.candor.render.markdown;

import io.github.candor.render.markdown.EverydayForm.Block;

/**
 * Reads the Markdown that authors write most in one pass and without a tree: paragraphs and flat lists of words, code and links.
 * Whatever else might mean something is left to a parser.
 */
final class EverydayText {
    /** Longer numbers begin no list. */
    private static final int DIGITS = 9;

    private static final boolean[] IN_CODE = new boolean[128];
    private static final boolean[] IN_ADDRESS = new boolean[128];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            IN_CODE[c] = "`&<>\"|\\".indexOf(c) < 0;
            IN_ADDRESS[c] = PlainParagraph.isLetter(c) || PlainParagraph.isDigit(c) || "-._~:/?#=+,;@".indexOf(c) >= 0;
        }
    }

    private final String source;
    private final EverydayForm form;
    private int at;
    /** Where the words begin that are not written yet. */
    private int from;

    private EverydayText(String source, EverydayForm form) {
        this.source = source;
        this.form = form;
    }

    /** Writes {@code source} into {@code form}; returns false where a parser has to read it: then what was written is worthless. */
    static boolean write(String source, EverydayForm form) {
        return new EverydayText(source, form).blocks();
    }

    /** Returns whether HTML writes {@code address} as it is, and it leads elsewhere than within its own text. */
    static boolean isPlainAddress(String address) {
        int end = 0;
        while (end < address.length() && is(IN_ADDRESS, address.charAt(end))) {
            end++;
        }
        return end == address.length() && !address.startsWith("#");
    }

    private boolean blocks() {
        boolean isAfterList = false;
        while (at < source.length()) {
            if (source.charAt(at) == '\n') {
                at++;
                continue;
            }
            int marker = marker();
            // Two lists with nothing but blank lines between them may be one.
            if (marker == 0 ? !paragraph() : isAfterList || !list(marker)) {
                return false;
            }
            isAfterList = marker > 0;
        }
        return true;
    }

    private boolean paragraph() {
        form.begin(Block.PARAGRAPH, 1);
        from = at;
        boolean isGoingOn = line();
        while (isGoingOn && isLineNext()) {
            at++;
            isGoingOn = line();
        }
        write();
        form.end(Block.PARAGRAPH);
        return isGoingOn;
    }

    private boolean list(int first) {
        Block block = source.charAt(at) == '-' ? Block.BULLETS : Block.NUMBERS;
        form.begin(block, block == Block.BULLETS ? 1 : Integer.parseInt(source, at, at + first - 2, 10));
        int marker = first;
        while (marker > 0) {
            boolean isOfThis = (source.charAt(at) == '-') == (block == Block.BULLETS);
            at += marker;
            if (!isOfThis || !item()) {
                return false;
            }
            boolean isNext = isLineNext();
            at += isNext ? 1 : 0;
            marker = isNext ? marker() : 0;
            if (isNext && marker == 0) {
                return false;
            }
        }
        form.end(block);
        return true;
    }

    private boolean item() {
        form.begin(Block.ITEM, 1);
        from = at;
        boolean isGood = line();
        write();
        form.end(Block.ITEM);
        return isGood;
    }

    /** Returns whether what ends here is followed by a line that is not blank. */
    private boolean isLineNext() {
        return at + 1 < source.length() && source.charAt(at + 1) != '\n';
    }

    /** Returns the length of the marker of an item that begins here, its space included, or 0 where none does. */
    private int marker() {
        int end = at;
        if (source.charAt(at) == '-') {
            end++;
        } else {
            end = endOfDigits();
            boolean isNumber = end > at && end - at <= DIGITS && end < source.length() && source.charAt(end) == '.';
            end = isNumber ? end + 1 : at;
        }
        return end > at && end < source.length() && source.charAt(end) == ' ' ? end + 1 - at : 0;
    }

    private int endOfDigits() {
        int end = at;
        while (end < source.length() && PlainParagraph.isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads up to the end of a line, which no mark begins; returns whether that could be done. */
    private boolean line() {
        if (!isBegunByWords()) {
            return false;
        }
        while (at < source.length()) {
            char c = source.charAt(at);
            if (PlainParagraph.isPlain(c)) {
                at++;
            } else if (c == '\n') {
                break;
            } else if (!sign(c)) {
                return false;
            }
        }
        return source.charAt(at - 1) != ' ';
    }

    private boolean isBegunByWords() {
        if (at == source.length()) {
            return false;
        }
        char c = source.charAt(at);
        int end = endOfDigits();
        boolean isNumber = end > at && (end == source.length() || ".)".indexOf(source.charAt(end)) < 0);
        return isNumber || PlainParagraph.isLetter(c) || "\"(`[".indexOf(c) >= 0;
    }

    private boolean sign(char c) {
        switch (c) {
            case '"' -> {
                write();
                form.quote();
                from = ++at;
                return true;
            }
            case '`' -> {
                return code();
            }
            case '[' -> {
                return link();
            }
            default -> {
                return PlainParagraph.isHarmless(source, at++);
            }
        }
    }

    private boolean code() {
        int end = at + 1;
        while (end < source.length() && is(IN_CODE, source.charAt(end))) {
            end++;
        }
        boolean isEnded = end > at + 1 && isAt(end, '`') && !isAt(end + 1, '`');
        if (!isEnded || source.charAt(at + 1) == ' ' || source.charAt(end - 1) == ' ') {
            return false;
        }
        write();
        form.code(source, at + 1, end);
        at = end + 1;
        from = at;
        return true;
    }

    private boolean link() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '\n' && PlainParagraph.isHarmless(source, end)) {
            end++;
        }
        int address = end + 2;
        int last = address;
        while (last < source.length() && is(IN_ADDRESS, source.charAt(last))) {
            last++;
        }
        boolean isLink = end > at + 1 && isAt(end, ']') && isAt(end + 1, '(') && last > address && isAt(last, ')');
        if (!isLink || source.charAt(address) == '#' || (at > 0 && source.charAt(at - 1) == '!')) {
            return false;
        }
        write();
        int words = at + 1;
        at = last + 1;
        from = at;
        return form.link(source.substring(address, last), source, words, end);
    }

    private void write() {
        if (from < at) {
            form.words(source, from, at);
        }
    }

    private boolean isAt(int place, char c) {
        return place < source.length() && source.charAt(place) == c;
    }

    private static boolean is(boolean[] kind, char c) {
        return c < kind.length && kind[c];
    }
}
