package io.github.candor.read.body;

import io.github.candor.model.Milestone;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bold word at the beginning of a timeline entry that sets a milestone, as in <em>**Detected**: a teacher reports …</em>. */
final class MilestoneWord {
    private static final Pattern FORM = Pattern.compile(
            "^(?:\\*\\*|__)(" + words() + ")(?:[:.]?(?:\\*\\*|__)|(?:\\*\\*|__))\\s*[:–—-]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private MilestoneWord() {}

    /** Returns the milestone that {@code text} sets, or null. */
    static @Nullable Milestone find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.find() ? Milestone.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    /** Returns {@code text} without the word. */
    static String strip(String text) {
        return FORM.matcher(text).replaceFirst("");
    }

    private static String words() {
        return Stream.of(Milestone.values()).map(Milestone::id).collect(Collectors.joining("|"));
    }
}
