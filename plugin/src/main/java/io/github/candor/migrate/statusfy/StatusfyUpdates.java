package io.github.candor.migrate.statusfy;

import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedUpdate;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.OneCase;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Statusfy file, taken apart at its blocks {@code ::: update Title | 2020-04-24T22:34:31.677Z}.
 *
 * @param summary what stands outside of the blocks
 */
record StatusfyUpdates(String summary, List<ImportedUpdate> updates) {
    private static final Pattern BEGIN = Pattern.compile(":::\\s*+update\\s(.*)");
    private static final Pattern REMARK = Pattern.compile("<!--+-? language code: .{0,100}?-->\\n?");
    private static final Map<String, UpdateState> WORDS = Map.ofEntries(
            Map.entry("investigating", UpdateState.INVESTIGATING),
            Map.entry("identified", UpdateState.IDENTIFIED),
            Map.entry("monitoring", UpdateState.MONITORING),
            Map.entry("resolved", UpdateState.RESOLVED),
            Map.entry("update", UpdateState.UPDATE),
            Map.entry("postmortem", UpdateState.POSTMORTEM),
            Map.entry("post-mortem", UpdateState.POSTMORTEM),
            Map.entry("scheduled", UpdateState.SCHEDULED),
            Map.entry("in progress", UpdateState.IN_PROGRESS),
            Map.entry("verifying", UpdateState.VERIFYING),
            Map.entry("completed", UpdateState.COMPLETED),
            Map.entry("complete", UpdateState.COMPLETED));

    StatusfyUpdates {
        updates = List.copyOf(updates);
    }

    /**
     * Takes {@code body} apart, which begins at {@code place}.
     *
     * @param isWork whether it is maintenance, whose states are others
     */
    static StatusfyUpdates of(String body, Place place, ZoneId zone, boolean isWork, Findings findings) {
        List<ImportedUpdate> updates = new ArrayList<>();
        StringBuilder summary = new StringBuilder();
        StringBuilder text = summary;
        String head = null;
        Place begin = place;
        int line = place.line() - 1;
        for (String one : body.split("\n", -1)) {
            line++;
            Matcher found = BEGIN.matcher(one);
            boolean isEnd = head != null && one.strip().equals(":::");
            if (isEnd || found.matches()) {
                add(head, begin, text, summary, zone, isWork, updates, findings);
                head = isEnd ? null : found.group(1);
                begin = new Place(place.file(), line, 1);
                text = isEnd ? summary : new StringBuilder();
            } else {
                text.append(one).append('\n');
            }
        }
        add(head, begin, text, summary, zone, isWork, updates, findings);
        return new StatusfyUpdates(REMARK.matcher(summary).replaceAll("").strip(), updates);
    }

    private static void add(
            @Nullable String head,
            Place place,
            StringBuilder text,
            StringBuilder summary,
            ZoneId zone,
            boolean isWork,
            List<ImportedUpdate> updates,
            Findings findings) {
        if (head == null) {
            return;
        }
        int bar = head.indexOf('|');
        String time = bar < 0 ? "" : head.substring(bar + 1).strip();
        String title = (time.isEmpty() ? head : head.substring(0, bar)).strip();
        Instant at = time.isEmpty() ? null : SourceTime.read(time, zone);
        if (at == null) {
            findings.lost(place, "", "This update has no time, so its text stands in front: " + title + ".");
            summary.append("\n**")
                    .append(title.replace("*", ""))
                    .append("**\n\n")
                    .append(text);
            return;
        }
        UpdateState state = state(title, isWork);
        boolean isPlain = state != UpdateState.UPDATE || title.equalsIgnoreCase("update") || title.isEmpty();
        if (!isPlain) {
            findings.changed(
                    place, "", "\"" + title + "\" is not a state; the update is only news, and begins with that word.");
        }
        String body = text.toString().strip();
        updates.add(new ImportedUpdate(
                at, state, isPlain ? body : "**" + title.replace("*", "") + "** " + body, Map.of(), place));
    }

    private static UpdateState state(String title, boolean isWork) {
        UpdateState state = WORDS.getOrDefault(OneCase.lower(title), UpdateState.UPDATE);
        if (isWork && state == UpdateState.RESOLVED) {
            return UpdateState.COMPLETED;
        }
        boolean isPossible = isWork ? state.isOfMaintenance() : state.isOfIncident();
        return isPossible ? state : state == UpdateState.COMPLETED ? UpdateState.RESOLVED : UpdateState.UPDATE;
    }

    /** Returns when {@code state} was last told, or null. */
    @Nullable
    Instant lastOf(UpdateState state) {
        return updates.stream()
                .filter(one -> one.state() == state)
                .map(ImportedUpdate::at)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
