package io.github.candor.migrate.source;

import java.util.regex.Pattern;

/** Text without what the check calls hidden characters. */
public final class VisibleText {
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{80}-\\x{9F}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private VisibleText() {}

    /** Returns what of {@code text} can be seen. */
    public static String of(CharSequence text) {
        return HIDDEN.matcher(text).replaceAll("");
    }
}
