package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.Fields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key {@code statuspage_id}: under which id clients of Statuspage's API knew something before the log moved here. */
public final class StatuspageKey {
    public static final String NAME = "statuspage_id";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{12}");

    private StatuspageKey() {}

    /** Returns the id that {@code fields} state, or null when they state none, or none that Statuspage can have given. */
    public static @Nullable String read(Fields fields) {
        String text = fields.text(NAME);
        if (text == null || FORM.matcher(text).matches()) {
            return text;
        }
        fields.problems()
                .report(
                        Rule.INVALID_ID,
                        fields.placeOf(NAME),
                        NAME + " \"" + text + "\" is not an id that Statuspage gives.",
                        "It has 12 lower-case letters and digits, like kr09ddfgbfsf; leave the key out if there is none.");
        return null;
    }

    /** Reports that {@code text} is said at {@code place} although it belongs to {@code other} already. */
    public static void reportTwin(String text, Place place, String other, Problems problems) {
        problems.report(
                Rule.DUPLICATE_ID,
                place,
                NAME + " \"" + text + "\" is already that of " + other + ".",
                "Statuspage gives an id once; take one of the two out.");
    }
}
