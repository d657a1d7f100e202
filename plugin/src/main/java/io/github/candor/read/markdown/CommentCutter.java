package io.github.candor.read.markdown;

import io.github.candor.read.markdown.Uncommented.Fault;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts HTML comments out of a text, from left to right, and keeps what stands in code. */
final class CommentCutter {
    static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** The marker of a quote, an item or a numbered item, or spaces. */
    private static final Pattern MARKER = Pattern.compile("[ \\t]+|>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])");

    /**
     * How often, and how many characters more, a text is parsed again in all, because a comment changed what is code after it;
     * what people write needs it once or twice. After that nothing is taken for code, so that no comment gets out, and the text
     * is refused.
     */
    private static final int MOST_TIMES = 10;

    private static final int MOST_MORE = 500_000;

    private final StringBuilder kept = new StringBuilder();
    private final Map<Integer, NavigableMap<Integer, Integer>> shifts = new HashMap<>();
    private final long mostParsed;
    private String text;
    private CodeRanges code;
    private long parsed;
    private Fault fault = Fault.NONE;
    private int faultLine;
    private int faultColumn;
    private int copied;
    private int line;
    private int lineStart;
    private int seenTo = -1;
    private int lastOpen;
    private int lastTick;

    CommentCutter(String text) {
        this.text = text;
        this.mostParsed = (long) MOST_TIMES * text.length() + MOST_MORE;
        this.code = CodeRanges.of(text);
    }

    /** Returns the text without its comments. */
    Uncommented cut() {
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int codeEnd = code.endAround(open);
            if (codeEnd > 0 || isEscaped(open)) {
                from = Math.max(codeEnd, open + 1);
                continue;
            }
            // "<!-->" and "<!--->" are whole comments.
            int close = text.indexOf(CLOSE, open + 2);
            if (close < 0) {
                copyTo(open);
                blame(Fault.OPEN);
                return cutSoFar();
            }
            from = remove(open, close + CLOSE.length());
        }
        copyTo(text.length());
        return cutSoFar();
    }

    private Uncommented cutSoFar() {
        return new Uncommented(kept.toString(), shifts, fault, faultLine, faultColumn);
    }

    /** Keeps the first thing that is wrong, which begins here. */
    private void blame(Fault what) {
        if (fault == Fault.NONE) {
            fault = what;
            faultLine = line;
            faultColumn = original(kept.length() - lineStart);
        }
    }

    /** Removes a comment and the spaces that it leaves over; returns where to go on. */
    private int remove(int open, int end) {
        copyTo(open);
        int openColumn = original(kept.length() - lineStart);
        int breaks =
                (int) text.substring(open, end).chars().filter(c -> c == '\n').count();
        boolean isLineEnd = end == text.length() || text.charAt(end) == '\n';
        String indent = breaks > 0 && !isLineEnd ? indent() : "";
        if (isLineEnd || breaks > 0) {
            stripBlanks();
        }
        int next = end;
        while (isBlankAt(next) && (breaks > 0 || isBehindBlank())) {
            next++;
        }
        for (int i = 0; i < breaks; i++) {
            newLine();
        }
        kept.append(indent);
        shift(breaks > 0 ? next - text.lastIndexOf('\n', next - 1) - 1 : openColumn + next - open);
        copied = next;
        return code.isCut(open, end) || isFollowed(open, next) ? parseAgain() : next;
    }

    /** Returns whether another comment, perhaps in code, follows in the line of one that made a block of HTML of its line. */
    private boolean isFollowed(int open, int end) {
        if (!code.isInHtml(open)) {
            return false;
        }
        if (end > seenTo) {
            look(end);
        }
        return lastOpen >= end && lastTick >= end;
    }

    /** Finds the last comment and the last backtick in the line of {@code from}, once for all comments of the line. */
    private void look(int from) {
        int lineEnd = text.indexOf('\n', from);
        seenTo = lineEnd < 0 ? text.length() : lineEnd;
        String rest = text.substring(from, seenTo);
        lastOpen = from + rest.lastIndexOf(OPEN);
        lastTick = from + rest.lastIndexOf('`');
    }

    /** Notes in which column what comes next was written. */
    private void shift(int original) {
        int column = kept.length() - lineStart;
        NavigableMap<Integer, Integer> ofLine = shifts.computeIfAbsent(line, any -> new TreeMap<>());
        ofLine.tailMap(column, true).clear();
        ofLine.put(column, original - column);
    }

    /** Without the comment, what follows may be code or not, other than it seemed. */
    private int parseAgain() {
        String rest = text.substring(copied);
        text = kept + rest;
        copied = kept.length();
        seenTo = -1;
        parsed += text.length();
        if (parsed > mostParsed) {
            blame(Fault.TANGLED);
        }
        code = fault == Fault.NONE ? CodeRanges.of(text) : CodeRanges.NONE;
        return copied;
    }

    private void copyTo(int end) {
        for (int i = copied; i < end; i++) {
            if (text.charAt(i) == '\n') {
                newLine();
            } else {
                kept.append(text.charAt(i));
            }
        }
        copied = Math.max(copied, end);
    }

    private void newLine() {
        kept.append('\n');
        line++;
        lineStart = kept.length();
    }

    private int original(int column) {
        NavigableMap<Integer, Integer> ofLine = shifts.get(line);
        Map.Entry<Integer, Integer> shift = ofLine == null ? null : ofLine.floorEntry(column);
        return shift == null ? column : column + shift.getValue();
    }

    private void stripBlanks() {
        int end = kept.length();
        while (end > lineStart && (kept.charAt(end - 1) == ' ' || kept.charAt(end - 1) == '\t')) {
            end--;
        }
        kept.setLength(end);
    }

    private boolean isBlankAt(int index) {
        return index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t');
    }

    private boolean isBehindBlank() {
        return kept.length() == lineStart || Character.isWhitespace(kept.charAt(kept.length() - 1));
    }

    /** What follows a comment of several lines belongs to the block in which the comment began. */
    private String indent() {
        String before = kept.substring(lineStart);
        Matcher marker = MARKER.matcher(before);
        int end = 0;
        while (end < before.length() && marker.region(end, before.length()).lookingAt()) {
            end = marker.end();
        }
        return end < before.length() ? "" : before.replaceAll("[^>\t]", " ");
    }

    private boolean isEscaped(int index) {
        int begin = index;
        while (begin > 0 && text.charAt(begin - 1) == '\\') {
            begin--;
        }
        return (index - begin) % 2 == 1;
    }
}
