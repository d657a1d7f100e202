package io.github.candor.read.body;

import io.github.candor.model.Milestone;
import io.github.candor.model.OneCase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bold word at the beginning of a timeline entry that sets a milestone, as in <em>**Detected**: an alert fires</em>. */
final class MilestoneWord {
    private static final Pattern FORM = Pattern.compile(
            "(?<bold>\\*\\*|__)(?<word>" + words()
                    + ")\\s*+[:.,–—-]?\\s*+\\k<bold>(?:\\s*[:–—,]\\s*|\\.(?:\\s+|$)|\\s+-\\s+|\\s+|$|(?=\\W))",
            Pattern.CASE_INSENSITIVE);

    private MilestoneWord() {}

    /** Returns the milestone that {@code text} sets, or null. */
    static @Nullable Milestone find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.lookingAt() ? Milestone.valueOf(OneCase.upper(matcher.group("word"))) : null;
    }

    /** Returns {@code text} without the word. */
    static String strip(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static String words() {
        return Stream.of(Milestone.values()).map(Milestone::id).collect(Collectors.joining("|"));
    }
}
