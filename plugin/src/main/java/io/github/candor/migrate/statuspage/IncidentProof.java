package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import java.util.TreeSet;

/** Compares an incident, or a window of maintenance, of one document with that of another. */
final class IncidentProof {
    private static final String OURS_BY_PLAN = "Here it is when the work began, or is to begin.";

    private final Tally tally;

    IncidentProof(Tally tally) {
        this.tally = tally;
    }

    /**
     * Compares key by key.
     *
     * @param reason why anything may differ; empty when nothing may
     */
    void compare(Facts theirs, Facts ours, String reason) {
        String where = theirs.text("id", "") + " \"" + theirs.text("name", "") + "\"";
        boolean isWork = theirs.text("scheduled_for") != null || "maintenance".equals(theirs.text("impact"));
        String name = StatuspageProof.plain(theirs.text("name", ""));
        tally.compare("name", where, name, ours.text("name", ""), reason);
        tally.compare("status", where, theirs.text("status", ""), ours.text("status", ""), reason);
        tally.compare("impact", where, theirs.text("impact", ""), ours.text("impact", ""), reason);
        String page = theirs.text("page_id", "");
        tally.compare("page_id", where, page, page.isEmpty() ? "" : ours.text("page_id", ""), reason);
        time("started_at", theirs, ours, where, isWork ? OURS_BY_PLAN : started(theirs, ours, reason));
        time("resolved_at", theirs, ours, where, resolved(theirs, ours, reason));
        time("created_at", theirs, ours, where, created(theirs, ours, reason));
        time(
                "updated_at",
                theirs,
                ours,
                where,
                "Statuspage also counts edits; here it is the last thing said or happened.");
        time("monitoring_at", theirs, ours, where, monitoring(theirs, ours, reason));
        if (isWork) {
            time("scheduled_for", theirs, ours, where, reason);
            time("scheduled_until", theirs, ours, where, reason);
        }
        tally.compare(
                "shortlink",
                where,
                theirs.text("shortlink", ""),
                ours.text("shortlink", ""),
                "It leads to the page itself.");
        tally.compare("components", where, ids(theirs, ours), ids(ours, theirs), reason);
        for (String key : tally.missing(theirs, ours)) {
            tally.add("key " + key, where, theirs.text(key, ""), "missing", "Documents here have no such key.");
        }
        new UpdateProof(tally).compare(theirs, ours, where, reason);
    }

    private void time(String key, Facts theirs, Facts ours, String where, String reason) {
        tally.compare(key, where, UpdateProof.second(theirs.text(key)), UpdateProof.second(ours.text(key)), reason);
    }

    /** An incident starts with the first update, if that was before. */
    private static String started(Facts theirs, Facts ours, String reason) {
        String is = UpdateProof.second(ours.text("started_at"));
        boolean isOfUpdate = is.compareTo(UpdateProof.second(theirs.text("started_at"))) < 0
                && theirs.all("incident_updates").stream()
                        .anyMatch(update -> UpdateProof.told(update).equals(is));
        return isOfUpdate ? "An update was told before that time." : reason;
    }

    private static String resolved(Facts theirs, Facts ours, String reason) {
        boolean isBackwards =
                UpdateProof.second(theirs.text("resolved_at")).compareTo(UpdateProof.second(theirs.text("started_at")))
                        < 0;
        boolean isShort =
                UpdateProof.second(ours.text("resolved_at")).equals(UpdateProof.second(ours.text("started_at")));
        return isBackwards && isShort ? "It was resolved before it started, so that it has no length here." : reason;
    }

    private static String created(Facts theirs, Facts ours, String reason) {
        String first = theirs.all("incident_updates").stream()
                .map(UpdateProof::told)
                .min(String::compareTo)
                .orElse(UpdateProof.second(theirs.text("started_at")));
        return first.equals(UpdateProof.second(ours.text("created_at")))
                ? "Here an incident is created with the first word about it."
                : reason;
    }

    private static String monitoring(Facts theirs, Facts ours, String reason) {
        String state = theirs.has("scheduled_for") ? "verifying" : "monitoring";
        String first = theirs.all("incident_updates").stream()
                .filter(update -> state.equals(update.text("status")))
                .map(UpdateProof::told)
                .min(String::compareTo)
                .orElse("");
        return first.equals(UpdateProof.second(ours.text("monitoring_at")))
                ? "Here it is the first update that says so."
                : reason;
    }

    private static String ids(Facts one, Facts other) {
        TreeSet<String> ids = new TreeSet<>();
        one.all("components").forEach(component -> ids.add(component.text("id", "")));
        // Components that only updates name are among those of the incident here.
        other.all("incident_updates")
                .forEach(update ->
                        update.all("affected_components").forEach(component -> ids.add(component.text("code", ""))));
        one.all("incident_updates")
                .forEach(update ->
                        update.all("affected_components").forEach(component -> ids.add(component.text("code", ""))));
        return String.join(" ", ids);
    }
}
