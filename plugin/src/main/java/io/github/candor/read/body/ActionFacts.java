package io.github.candor.read.body;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Markdown;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts in brackets behind an action item, {@code (id: CAPA-3, owner: Platform, due: 2025-02-28)}.
 *
 * @param text what is to be done, without the brackets
 * @param values by key
 */
record ActionFacts(
        String text,
        Map<String, String> values,
        @Nullable LocalDate due,
        @Nullable LocalDate done) {
    private static final List<String> KEYS = List.of("id", "owner", "due", "done", "link");
    private static final Pattern BRACKETS = Pattern.compile(
            "(?<text>.*?)\\s*\\((?<facts>\\w+:\\s[^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\.?", Pattern.DOTALL);
    private static final Pattern NEXT_KEY = Pattern.compile(",\\s*(?=\\w+:\\s)");

    /** Takes the facts off {@code written}; brackets that hold none of our keys are part of the text. */
    static ActionFacts parse(String written, Problems problems, Place place) {
        Matcher found = BRACKETS.matcher(written);
        Map<String, String> values = new LinkedHashMap<>();
        if (found.matches()) {
            for (String part : NEXT_KEY.split(found.group("facts"), -1)) {
                String[] sides = part.split(":\\s", 2);
                values.put(sides[0].strip(), sides.length > 1 ? sides[1].strip() : "");
            }
        }
        boolean isOurs =
                values.keySet().stream().anyMatch(key -> KEYS.contains(key) || NearMiss.find(key, KEYS) != null);
        if (!isOurs) {
            return new ActionFacts(written, Map.of(), null, null);
        }
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                problems.report(
                        Rule.ACTION_FORM,
                        place,
                        "\"" + key + "\" is not known of an action item.",
                        NearMiss.advice(key, KEYS));
            }
        }
        return new ActionFacts(
                found.group("text"), values, day("due", values, problems, place), day("done", values, problems, place));
    }

    /** Returns the item with these facts. */
    ActionItem item(Markdown shown, boolean isDone) {
        return new ActionItem(shown, isDone, values.get("id"), values.get("owner"), due, done, values.get("link"));
    }

    private static @Nullable LocalDate day(String key, Map<String, String> values, Problems problems, Place place) {
        String text = values.get(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.report(
                    Rule.INVALID_TIME, place, key + " \"" + text + "\" is not a day.", "Write it like 2025-02-28.");
            return null;
        }
    }
}
