package io.github.candor.migrate.data;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;

/**
 * Walks once along a TOML document before it is read, and finds what would keep the library busy: it goes down a dotted key and
 * along the keys of a table anew for each of them. Strings and comments are passed over; the rest is not judged.
 */
final class TomlBounds {
    /** The most parts of a dotted key. */
    private static final int MOST_PARTS = 20;
    /** The library compares each key of a table with all others. */
    private static final int MOST_KEYS = 5_000;

    private static final int MOST_KEYS_IN_ALL = 20_000;
    /** The most lists and tables, and how deep they can lie in each other. */
    private static final int MOST_LISTS = 2_000;

    private static final int DEEPEST = 50;

    private final String text;
    private final Place begin;
    private int at;
    private int parts;
    private int keys;
    private int allKeys;
    private int lists;
    private int depth;

    private TomlBounds(String text, Place begin) {
        this.text = text;
        this.begin = begin;
    }

    /** Returns whether {@code text}, which begins at {@code begin}, can be read, after reporting why it cannot. */
    static boolean allow(String text, Place begin, Problems problems) {
        TomlBounds bounds = new TomlBounds(text, begin);
        String fault = bounds.fault();
        if (!fault.isEmpty()) {
            problems.report(Rule.TOO_LARGE, bounds.place(), fault, "");
        }
        return fault.isEmpty();
    }

    private Place place() {
        return Place.after(text.substring(0, Math.min(at, text.length())), begin.file(), begin.line());
    }

    private String fault() {
        for (; at < text.length(); at++) {
            char one = text.charAt(at);
            switch (one) {
                case '"', '\'' -> string(one);
                case '#' -> comment();
                case '.' -> parts++;
                case '=', ',', '\n' -> next(one);
                case '[', '{' -> list(one);
                case ']', '}' -> {
                    depth -= depth > 0 ? 1 : 0;
                    parts = 0;
                }
                default -> {}
            }
            String fault = exceeded();
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private String exceeded() {
        if (parts >= MOST_PARTS) {
            return "This key has over " + MOST_PARTS + " parts.";
        }
        if (keys > MOST_KEYS || allKeys > MOST_KEYS_IN_ALL) {
            return "There are over " + (keys > MOST_KEYS ? MOST_KEYS : MOST_KEYS_IN_ALL) + " keys.";
        }
        return lists > MOST_LISTS || depth > DEEPEST ? "There are too many lists in lists." : "";
    }

    private void next(char one) {
        parts = 0;
        if (one == '=') {
            keys++;
            allKeys++;
        }
    }

    private void list(char one) {
        parts = 0;
        lists++;
        depth++;
        if (one == '[' && isFirstInLine()) {
            keys = 0;
        }
    }

    /** Returns whether a table begins here: inside of a list, a line may begin with one as well. */
    private boolean isFirstInLine() {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return depth == 1 && (before < 0 || text.charAt(before) == '\n');
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        at = (end < 0 ? text.length() : end) - 1;
    }

    /** Passes over a string, whose last quotation mark is then the current character; one that is never closed ends the walk. */
    private void string(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        int i = at + (isLong ? 3 : 1);
        while (i < text.length() && !(isLong ? text.startsWith(three, i) : isEnd(text.charAt(i), quote))) {
            i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
        }
        at = Math.min(i + (isLong ? 2 : 0), text.length());
        if (at < text.length() && text.charAt(at) == '\n') {
            at--;
        }
    }

    private static boolean isEnd(char one, char quote) {
        return one == quote || one == '\n';
    }
}
