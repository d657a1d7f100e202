package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the updates of an incident of one document with those of another. */
record UpdateProof(Tally tally) {
    /**
     * Compares the updates of two incidents.
     *
     * @param where what the incident is called
     * @param reason why anything may differ; empty when nothing may
     */
    void compare(Facts theirs, Facts ours, String where, String reason) {
        List<Told> updates = updates(theirs);
        Map<String, List<Told>> left = updates(ours).stream()
                .collect(Collectors.groupingBy(Told::at, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        Map<String, Long> alike = updates.stream().collect(Collectors.groupingBy(Told::moment, Collectors.counting()));
        for (Told update : updates) {
            Facts same = take(update, left.getOrDefault(update.at(), new ArrayList<>()));
            String place = where + " " + update.at();
            String why = alike.getOrDefault(update.moment(), 0L) > 1
                    ? "Updates of one moment and state are one here, with the words of both."
                    : reason;
            if (same == null) {
                tally.add("update", place, update.state(), "missing", why);
            } else {
                update(update.facts(), same, place, why);
            }
        }
        String why = updates.isEmpty() ? "Where nothing was told, its beginning is." : reason;
        left.values()
                .forEach(some ->
                        some.forEach(one -> tally.add("update", where + " " + one.at(), "missing", one.state(), why)));
    }

    /**
     * An update with what it is found by.
     *
     * @param at when the public was told, to the second, or an empty text
     * @param letters those of its words
     */
    private record Told(String at, String state, String letters, Facts facts) {
        /** Returns what updates have in common that become one. */
        String moment() {
            return at + " " + state;
        }
    }

    private static List<Told> updates(Facts incident) {
        return incident.all("incident_updates").stream()
                .map(one ->
                        new Told(told(one), one.text("status", ""), StatuspageProof.letters(one.text("body", "")), one))
                .toList();
    }

    /** Takes what says the same as {@code update} out of those of its moment. */
    private static @Nullable Facts take(Told update, List<Told> sameMoment) {
        List<Told> sameState = sameMoment.stream()
                .filter(one -> one.state().equals(update.state()))
                .toList();
        Told taken = sameState.stream()
                .filter(one -> one.letters().equals(update.letters()))
                .findFirst()
                .orElse(!sameState.isEmpty() ? sameState.get(0) : sameMoment.isEmpty() ? null : sameMoment.get(0));
        if (taken == null) {
            return null;
        }
        sameMoment.remove(taken);
        return taken.facts();
    }

    private void update(Facts theirs, Facts ours, String where, String reason) {
        for (String key : tally.missing(theirs, ours)) {
            tally.add("update key " + key, where, theirs.text(key, ""), "missing", "Documents here have no such key.");
        }
        tally.compare("update status", where, theirs.text("status", ""), ours.text("status", ""), reason);
        String body = theirs.text("body", "");
        if (!StatuspageProof.isSaid(body, ours.text("body", ""))) {
            tally.add(
                    "update body",
                    where,
                    StatuspageProof.words(body),
                    StatuspageProof.words(ours.text("body", "")),
                    body.isBlank() ? "Where Statuspage has no words, the state is said in ours." : reason);
        }
        tally.compare(
                "update id", where, theirs.text("id", ""), ours.text("id", ""), "Updates have ids of their own here.");
        for (String key : List.of("created_at", "updated_at")) {
            time(
                    "update " + key,
                    key,
                    theirs,
                    ours,
                    where,
                    "Here it is when the public was told, which display_at says.");
        }
        for (String key : List.of("deliver_notifications", "custom_tweet", "tweet_id")) {
            tally.compare(
                    "update " + key,
                    where,
                    theirs.text(key, ""),
                    ours.text(key, ""),
                    "Feeds alone tell of updates here.");
        }
        affected(theirs, ours, where, reason);
    }

    private void time(String what, String key, Facts theirs, Facts ours, String where, String reason) {
        tally.compare(what, where, second(theirs.text(key)), second(ours.text(key)), reason);
    }

    private void affected(Facts theirs, Facts ours, String where, String reason) {
        YamlValue stated = theirs.value("affected_components");
        List<Facts> listed = ours.all("affected_components");
        if (!(stated instanceof YamlValue.Sequence)) {
            if (!listed.isEmpty()) {
                tally.add(
                        "update affected_components",
                        where,
                        "null",
                        listed.size() + " components",
                        "Statuspage does not say; here it follows from the impact.");
            }
            return;
        }
        for (Facts one : theirs.all("affected_components")) {
            Facts same = listed.stream()
                    .filter(other -> other.text("code", "").equals(one.text("code", "")))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                tally.add("affected component", where, one.text("name", ""), "missing", reason);
            } else {
                boolean isOver = List.of("resolved", "postmortem").contains(theirs.text("status", ""));
                status("new_status", one, same, where, isOver, reason);
                status(
                        "old_status",
                        one,
                        same,
                        where,
                        false,
                        "Here it is by this incident alone, there by all that were open.");
                tally.compare(
                        "affected name",
                        where,
                        StatuspageProof.plain(one.text("name", "")),
                        same.text("name", ""),
                        "A component goes by its present name and group here.");
            }
        }
    }

    private void status(String key, Facts theirs, Facts ours, String where, boolean isOver, String reason) {
        String said = theirs.text(key, "");
        String is = ours.text(key, "");
        String why = said.equals("under_maintenance")
                ? "Only maintenance puts a component under maintenance here."
                : said.isEmpty()
                        ? "Statuspage does not say."
                        : isOver && is.equals("operational") ? "What is resolved hits nothing any more here." : reason;
        tally.compare("affected " + key, where, said, is, why);
    }

    /** Returns when the public was told, to the second, or an empty text. */
    static String told(Facts update) {
        return second(update.text("display_at", update.text("created_at", "")));
    }

    /** Returns a time to the second, or an empty text where there is none. */
    static String second(@Nullable String text) {
        Instant at = text == null ? null : SourceTime.read(text, ZoneOffset.UTC);
        return at == null
                ? ""
                : Objects.requireNonNull(at).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
