package io.github.candor.read.markdown;

import io.github.candor.model.OneCase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brackets at the end of a text that hold nothing but facts: {@code (id: CAPA-3, owner: Platform)}.
 *
 * @param before the text without them
 * @param facts in the order written
 */
public record Brackets(String before, List<Fact> facts) {
    /** A key in lower case, its value, and where in the text the two begin. */
    public record Fact(String key, String value, int keyAt, int valueAt) {}

    private static final Pattern KEY = Pattern.compile("\\s*(?<key>[\\p{L}_]+)\\s*:(?!//)\\s*");

    /** Returns the brackets at the end of {@code text}, or null when there are none or they hold a sentence. */
    public static @Nullable Brackets find(String text) {
        String bare = text.stripTrailing();
        String closed = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        int open = closed.endsWith(")") ? opening(closed) : -1;
        if (open < 0) {
            return null;
        }
        List<Fact> facts = facts(closed.substring(0, closed.length() - 1), open + 1);
        return facts.isEmpty() ? null : new Brackets(closed.substring(0, open).stripTrailing(), facts);
    }

    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A comma ends a value only where a key follows it, for an owner may be {@code Platform, Login}. */
    private static List<Fact> facts(String text, int from) {
        List<Fact> facts = new ArrayList<>();
        Matcher key = KEY.matcher(text);
        int next = from;
        while (next < text.length() && key.region(next, text.length()).lookingAt()) {
            int end = endOfValue(text, key.end());
            String name = OneCase.lower(key.group("key"));
            facts.add(new Fact(name, text.substring(key.end(), end).strip(), key.start("key"), key.end()));
            next = end + 1;
        }
        return facts;
    }

    private static int endOfValue(String text, int from) {
        Matcher key = KEY.matcher(text);
        for (int i = from; i < text.length(); i++) {
            boolean isMark = text.charAt(i) == ',' || text.charAt(i) == ';';
            if (isMark && key.region(i + 1, text.length()).lookingAt()) {
                return i;
            }
        }
        return text.length();
    }
}
