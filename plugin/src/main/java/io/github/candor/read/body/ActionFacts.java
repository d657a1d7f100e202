package io.github.candor.read.body;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Markdown;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Brackets;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.name.NearMiss;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The facts in brackets after an action item, {@code (id: CAPA-3, owner: Platform, due: 2025-02-28)}.
 *
 * @param text what is to be done, without the brackets
 * @param values by key
 */
record ActionFacts(
        String text,
        Map<String, Placed<String>> values,
        @Nullable LocalDate due,
        @Nullable LocalDate done) {
    private static final List<String> KEYS = List.of("id", "owner", "due", "done", "link");

    /** Takes the facts off {@code written}, which begins at {@code place}; brackets with none of our keys are part of the text. */
    static ActionFacts parse(String written, Problems problems, Place place) {
        Brackets brackets = Brackets.find(written);
        boolean isOurs =
                brackets != null && brackets.facts().stream().anyMatch(fact -> NearMiss.find(fact.key(), KEYS) != null);
        if (brackets == null || !isOurs) {
            return new ActionFacts(written, Map.of(), null, null);
        }
        int[] breaks = IntStream.range(0, written.length())
                .filter(i -> written.charAt(i) == '\n')
                .toArray();
        Map<String, Placed<String>> values = new LinkedHashMap<>();
        for (Brackets.Fact fact : brackets.facts()) {
            Place keyPlace = within(breaks, fact.keyAt(), place);
            if (check(fact, values, keyPlace, problems)) {
                values.put(fact.key(), new Placed<>(fact.value(), within(breaks, fact.valueAt(), place)));
            }
        }
        checkLink(values.get("link"), problems);
        return new ActionFacts(brackets.before(), values, day("due", values, problems), day("done", values, problems));
    }

    /** Reports a day on which an item was done whose box is empty. */
    void check(boolean isDone, Problems problems) {
        Placed<String> given = values.get("done");
        if (given != null && !isDone) {
            problems.report(
                    Rule.ACTION_FORM,
                    given.place(),
                    "This item was done on \"" + given.value() + "\", but its box is empty.",
                    "Write \"- [x] \" in front, or take the day out.");
        }
    }

    /** Returns where the due day begins, else {@code item}. */
    Place duePlace(Place item) {
        Placed<String> given = values.get("due");
        return given == null ? item : given.place();
    }

    /** Returns the item with these facts. */
    ActionItem item(Markdown shown, boolean isDone) {
        return new ActionItem(shown, isDone, value("id"), value("owner"), due, done, address());
    }

    private @Nullable String value(String key) {
        Placed<String> value = values.get(key);
        return value == null ? null : value.value();
    }

    private @Nullable String address() {
        String link = value("link");
        return link != null && isAddress(bare(link)) ? bare(link) : null;
    }

    private static boolean check(
            Brackets.Fact fact, Map<String, Placed<String>> before, Place place, Problems problems) {
        if (!KEYS.contains(fact.key())) {
            problems.report(
                    Rule.ACTION_FORM,
                    place,
                    "\"" + fact.key() + "\" is not known of an action item.",
                    NearMiss.advice(fact.key(), KEYS));
            return false;
        }
        if (before.containsKey(fact.key()) || fact.value().isEmpty()) {
            problems.report(
                    Rule.ACTION_FORM,
                    place,
                    "\"" + fact.key() + "\" " + (fact.value().isEmpty() ? "has no value." : "is given twice."),
                    "Write each fact once, like (owner: Platform, due: 2025-02-28).");
            return false;
        }
        return true;
    }

    private static void checkLink(@Nullable Placed<String> link, Problems problems) {
        if (link != null && Logins.isIn(bare(link.value()))) {
            problems.report(
                    Rule.ACTION_FORM,
                    link.place(),
                    "link is an address with a name or a password in front of its host, which would be published.",
                    "Write it without, like https://example.org/issues/3, and have the password replaced.");
        } else if (link != null && !isAddress(bare(link.value()))) {
            problems.report(
                    Rule.ACTION_FORM,
                    link.place(),
                    "link \"" + Excerpt.of(link.value()) + "\" is not an address.",
                    "Write it whole, like https://example.org/issues/3.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String bare(String link) {
        return link.startsWith("<") && link.endsWith(">") ? link.substring(1, link.length() - 1) : link;
    }

    private static @Nullable LocalDate day(String key, Map<String, Placed<String>> values, Problems problems) {
        Placed<String> day = values.get(key);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day.value());
        } catch (DateTimeException e) {
            problems.report(
                    Rule.INVALID_TIME,
                    day.place(),
                    key + " \"" + Excerpt.of(day.value()) + "\" is not a day.",
                    "Write it like 2025-02-28.");
            return null;
        }
    }

    /** Returns the place of the character at {@code index} of a text that begins at {@code place} and breaks at {@code breaks}. */
    private static Place within(int[] breaks, int index, Place place) {
        int found = Arrays.binarySearch(breaks, index);
        int lines = found < 0 ? -found - 1 : found;
        return lines == 0
                ? Source.after(place, index)
                : new Place(place.file(), place.line() + lines, index - breaks[lines - 1]);
    }
}
