package io.github.candor.read.yaml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the characters that nobody sees, and that turn a page, a terminal or a document for programs into something else. */
public final class HiddenText {
    /**
     * Control characters but tab and line feed, those that turn the direction of text (Unicode UAX #9), halves of
     * characters, and what Unicode says is none.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x{9F}\\u202A-\\u202E\\u2066-\\u2069"
                    + "\\x{D800}-\\x{DFFF}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}]");

    private HiddenText() {}

    /** Returns a matcher that finds each hidden character of {@code text}. */
    public static Matcher in(String text) {
        return HIDDEN.matcher(text);
    }

    /** Returns the first hidden character of {@code text} like {@code U+202E}, or null when there is none. */
    public static @Nullable String first(String text) {
        Matcher found = in(text);
        return found.find() ? name(found.group().codePointAt(0)) : null;
    }

    /** Returns what Unicode calls the character {@code c}, like {@code U+202E}. */
    public static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
