package io.github.candor.author.alert;

import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.questions.WrittenTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a draft that follow from its alerts. Whatever a person changed of them stays as it is.
 *
 * @param zone in which the file's times are
 * @param before what they follow from so far
 * @param after what they shall follow from
 */
record DraftFacts(ZoneId zone, AlertLog before, AlertLog after) {
    /** Returns what is hit, as the front matter has it. */
    static String components(AlertLog log) {
        return log.statuses().isEmpty() ? "[]" : NewUpdate.braces(log.statuses());
    }

    /** Returns the whole file with the lines renewed that nobody changed. */
    String renew(String file) {
        String components = line(file, "components: " + components(before), "components: " + components(after));
        String old = WrittenTime.of(before.start(), zone);
        String now = WrittenTime.of(after.start(), zone);
        String started = line(components, "started: " + old, "started: " + now);
        boolean isAsWritten = !started.equals(components);
        String heading = " Investigating";
        return isAsWritten ? line(started, "### " + old + heading, "### " + now + heading) : components;
    }

    private static String line(String file, String old, String now) {
        return Pattern.compile("(?m)^" + Pattern.quote(old) + "(?=\\r?$)")
                .matcher(file)
                .replaceFirst(Matcher.quoteReplacement(now));
    }
}
