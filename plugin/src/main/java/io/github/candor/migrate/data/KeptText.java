package io.github.candor.migrate.data;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in one line of Markdown what is no HTML although it may look so: code, addresses in angle brackets, comments. Each
 * character is looked at a fixed number of times, however many of them were begun and never ended.
 */
final class KeptText {
    /** None of the two goes past the next angle bracket. */
    private static final Pattern ADDRESS = Pattern.compile("<[a-z][a-z0-9+.-]*+:[^\\s<>]*+>|<[^\\s<>@]++@[^\\s<>]++>");

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String line;
    private final Matcher address;

    /** By the number of backticks, from where on no such row follows. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private final int lastCommentEnd;
    private int start;
    private int end;

    KeptText(String line) {
        this.line = line;
        this.address = ADDRESS.matcher(line);
        this.lastCommentEnd = line.lastIndexOf(COMMENT_END);
        for (int at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at)) {
            int length = row(at);
            last.put(length, at);
            at += length;
        }
    }

    /** Returns where what was found begins. */
    int start() {
        return start;
    }

    /** Returns where what was found has ended. */
    int end() {
        return end;
    }

    /** Returns whether anything is found from {@code from} on. */
    boolean find(int from) {
        for (int at = from; at < line.length(); at++) {
            char one = line.charAt(at);
            int after = one == '`' ? code(at) : one == '<' ? bracket(at) : 0;
            if (after > 0) {
                start = at;
                end = after;
                return true;
            }
            if (one == '`') {
                at += row(at) - 1;
            }
        }
        return false;
    }

    /** Returns where code that begins at {@code at} has ended, or 0 where it never does. */
    private int code(int at) {
        int length = row(at);
        if (last.getOrDefault(length, -1) <= at) {
            return 0;
        }
        int close = at + length;
        while (true) {
            close = line.indexOf('`', close);
            int found = row(close);
            if (found == length) {
                return close + length;
            }
            close += found;
        }
    }

    private int bracket(int at) {
        if (line.startsWith(COMMENT, at)) {
            return at + COMMENT.length() <= lastCommentEnd
                    ? line.indexOf(COMMENT_END, at + COMMENT.length()) + COMMENT_END.length()
                    : 0;
        }
        return address.region(at, line.length()).lookingAt() ? address.end() : 0;
    }

    /** Returns how many backticks follow each other from {@code at} on. */
    private int row(int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }
}
