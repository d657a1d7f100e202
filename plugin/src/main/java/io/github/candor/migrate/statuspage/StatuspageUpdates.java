package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.HtmlMarkdown;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedUpdate;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The updates of one incident, oldest first, with the statuses that each of them changed. */
final class StatuspageUpdates {
    private final ComponentBook book;
    private final Findings findings;
    private final boolean isWork;
    private final List<ImportedUpdate> updates = new ArrayList<>();
    private final Map<ComponentId, ComponentStatus> before = new LinkedHashMap<>();
    private final Map<ComponentId, ComponentStatus> now = new LinkedHashMap<>();

    /** An update, and when it was told. */
    private record Dated(Instant at, Facts update) {}

    /**
     * Reads the updates of {@code incident}.
     *
     * @param isWork whether it is maintenance, whose statuses follow from its state
     */
    StatuspageUpdates(Facts incident, ComponentBook book, Findings findings, boolean isWork) {
        this.book = book;
        this.findings = findings;
        this.isWork = isWork;
        List<Dated> said = new ArrayList<>();
        for (Facts update : incident.all("incident_updates")) {
            Instant at = at(update);
            if (at != null) {
                said.add(new Dated(at, update));
            }
        }
        said.sort(Comparator.comparing(Dated::at));
        said.forEach(this::add);
        postmortem(incident);
    }

    private static @Nullable Instant at(Facts update) {
        String text = update.text("display_at", update.text("created_at", ""));
        return SourceTime.read(text, ZoneOffset.UTC);
    }

    private void add(Dated said) {
        Facts update = said.update();
        UpdateState state = state(update);
        Map<ComponentId, ComponentStatus> changes = changes(update);
        updates.add(new ImportedUpdate(
                said.at(),
                state,
                text(update, "body"),
                isWork ? Map.of() : changes,
                update.mapping().place()));
    }

    private void postmortem(Facts incident) {
        String body = incident.text("postmortem_body");
        Instant at = SourceTime.read(incident.text("postmortem_published_at", ""), ZoneOffset.UTC);
        boolean isThere = updates.stream().anyMatch(one -> one.state() == UpdateState.POSTMORTEM);
        if (body != null && at != null && !isThere && !isWork) {
            updates.add(new ImportedUpdate(
                    at,
                    UpdateState.POSTMORTEM,
                    text(incident, "postmortem_body"),
                    Map.of(),
                    incident.placeOf("postmortem_body")));
        }
    }

    private String text(Facts facts, String key) {
        String raw = facts.text(key);
        if (raw == null) {
            return "";
        }
        HtmlMarkdown body = HtmlMarkdown.of(raw);
        if (!body.lost().isEmpty()) {
            findings.changed(
                    facts.placeOf(key),
                    "",
                    "HTML was taken out, not its text: " + String.join(", ", body.lost()) + ".");
        }
        return body.text();
    }

    private UpdateState state(Facts update) {
        String word = update.text("status", "");
        UpdateState found = Stream.of(UpdateState.values())
                .filter(state -> state.id().equals(word))
                .filter(state -> isWork ? state.isOfMaintenance() : state.isOfIncident())
                .findFirst()
                .orElse(null);
        if (found == null) {
            findings.changed(
                    update.placeOf("status"), "", "An update cannot be \"" + word + "\" here; it is only news now.");
        }
        return found == null ? UpdateState.UPDATE : found;
    }

    private Map<ComponentId, ComponentStatus> changes(Facts update) {
        Map<ComponentId, ComponentStatus> changes = new LinkedHashMap<>();
        for (Facts one : update.all("affected_components")) {
            ComponentId id = book.find(one.text("code", ""));
            if (id == null) {
                String name = one.text("name", one.text("code", ""));
                id = book.addFormer(new ComponentBook.Named(
                        one.text("code", name),
                        name,
                        null,
                        one.text("code", "").matches("[a-z0-9]{12}") ? one.text("code") : null,
                        null,
                        one.mapping().place()));
            }
            ComponentStatus from = status(one, "old_status");
            ComponentStatus to = status(one, "new_status");
            if (to != null) {
                before.putIfAbsent(id, from == null ? ComponentStatus.OPERATIONAL : from);
                ComponentStatus last = now.getOrDefault(id, before.getOrDefault(id, ComponentStatus.OPERATIONAL));
                if (last != to) {
                    changes.put(id, to);
                }
                now.put(id, to);
            }
        }
        return changes;
    }

    /** Maintenance is announced as such here; a component of an incident cannot be in it. */
    private @Nullable ComponentStatus status(Facts one, String key) {
        String word = one.text(key, "");
        for (ComponentStatus status : ComponentStatus.values()) {
            if (status.id().equals(word)) {
                boolean isMaintenance = status == ComponentStatus.UNDER_MAINTENANCE;
                if (isMaintenance && !isWork && key.equals("new_status")) {
                    findings.changed(
                            one.placeOf(key),
                            "",
                            "A component of an incident cannot be under maintenance; it is operational.");
                }
                return isMaintenance ? ComponentStatus.OPERATIONAL : status;
            }
        }
        return null;
    }

    /** Returns the updates. */
    List<ImportedUpdate> all() {
        return updates;
    }

    /** Returns when the first was told, or null. */
    @Nullable
    Instant first() {
        return updates.isEmpty() ? null : updates.get(0).at();
    }

    /** Returns when the last but a write-up was told, or null. */
    @Nullable
    Instant last() {
        return updates.stream()
                .filter(update -> update.state() != UpdateState.POSTMORTEM)
                .map(ImportedUpdate::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Returns when {@code state} was first told, or null. */
    @Nullable
    Instant firstOf(String state) {
        return updates.stream()
                .filter(update -> update.state().id().equals(state))
                .map(ImportedUpdate::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Returns {@code started}, or when the first update was told if that was before. */
    Instant startingBefore(Instant started) {
        Instant first = first();
        return first != null && first.isBefore(started) ? first : started;
    }

    /** Says when work was announced of which nothing was told. */
    void announcedAt(Instant created, Place place) {
        if (updates.isEmpty()) {
            updates.add(new ImportedUpdate(created, UpdateState.SCHEDULED, "", Map.of(), place));
        }
    }

    /** Makes only news of what was told as a step after the end; the status of the incident does not come from it. */
    void closedAt(Instant resolved) {
        updates.replaceAll(update -> {
            boolean isStep = update.state() == UpdateState.INVESTIGATING
                    || update.state() == UpdateState.IDENTIFIED
                    || update.state() == UpdateState.MONITORING;
            if (!isStep || !update.at().isAfter(resolved)) {
                return update;
            }
            findings.changed(
                    update.place(), "", "It says \"" + update.state().id() + "\" after the end; it is only news now.");
            return new ImportedUpdate(update.at(), UpdateState.UPDATE, update.text(), update.changes(), update.place());
        });
    }

    /** Returns whether any update says how a component was. */
    boolean saysStatuses() {
        return !before.isEmpty();
    }

    /** Returns what {@code component} was before the first update that names it; null when none does. */
    @Nullable
    ComponentStatus before(ComponentId component) {
        return before.get(component);
    }

    /** Returns the components that updates name. */
    Set<ComponentId> components() {
        return before.keySet();
    }
}
