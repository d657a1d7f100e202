package io.github.candor.read.time;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the times with an offset that a message names. */
final class TimesInText {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})");

    private TimesInText() {}

    static List<String> of(String message) {
        return TIME.matcher(message).results().map(MatchResult::group).toList();
    }
}
