package io.github.candor.migrate.statuspage;

import io.github.candor.author.edit.EntryName;
import io.github.candor.author.edit.YamlText;
import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.OneCase;
import io.github.candor.problem.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads incidents and maintenance of a Statuspage, one after the other. */
final class StatuspageEntries {
    private final ComponentBook book;
    private final ZoneId zone;
    private final Findings findings;

    /** Keeps the components, the zone in which times are written, and where it is said what is left out. */
    StatuspageEntries(ComponentBook book, ZoneId zone, Findings findings) {
        this.book = book;
        this.zone = zone;
        this.findings = findings;
    }

    /** Returns the entry, or null after saying why it cannot be understood. */
    @Nullable
    ImportedEntry read(Facts incident) {
        String id = incident.text("id", "");
        Place place = incident.mapping().place();
        boolean isWork = incident.text("scheduled_for") != null || "maintenance".equals(incident.text("impact"));
        EntryDraft draft =
                new EntryDraft(isWork ? ImportedEntry.Kind.MAINTENANCE : ImportedEntry.Kind.INCIDENT, id, place, zone);
        StatuspageUpdates updates = new StatuspageUpdates(incident, book, draft.findings(), isWork);
        Instant started = first(
                time(incident, isWork ? "scheduled_for" : "started_at", draft),
                time(incident, "created_at", draft),
                updates.first());
        if (started == null) {
            findings.unreadable(place, "\"" + incident.text("name", id) + "\" says nowhere when it was.");
            return null;
        }
        draft.title(incident.text("name", id));
        if (id.matches("[a-z0-9]{12}")) {
            draft.put("statuspage_id", YamlText.of(id));
        }
        LocalDate day = started.atZone(zone).toLocalDate();
        String slug = EntryName.slug(incident.text("name", ""));
        draft.named(day + "-" + (slug.isEmpty() ? "incident" : slug));
        if (isWork) {
            maintenance(incident, draft, started, updates);
        } else {
            incident(incident, draft, started, updates);
        }
        draft.list("aliases", id.matches("[A-Za-z0-9]+") ? List.of("/incidents/" + id + "/") : List.of());
        updates.all().forEach(draft::update);
        shortlink(incident, draft);
        draft.leftovers(incident.know(
                "page_id",
                "status",
                "updated_at",
                "monitoring_at",
                "created_at",
                "object",
                "components",
                "incident_updates"));
        return draft.done(day);
    }

    private void incident(Facts incident, EntryDraft draft, Instant said, StatuspageUpdates updates) {
        Instant started = updates.startingBefore(said);
        boolean isEarlier = started.truncatedTo(ChronoUnit.SECONDS).isBefore(said.truncatedTo(ChronoUnit.SECONDS));
        if (isEarlier) {
            draft.findings()
                    .changed(
                            incident.placeOf("started_at"),
                            "started:",
                            "An update was told before started_at " + incident.text("started_at")
                                    + "; the incident starts with it.");
        }
        Impact impact = impact(incident, draft);
        components(incident, draft, updates, impact);
        if (impact != null) {
            draft.put("impact", impact.id());
        }
        draft.time("started", started);
        String status = incident.text("status", "");
        Instant resolved = first(time(incident, "resolved_at", draft), updates.last());
        boolean isOver = List.of("resolved", "postmortem", "completed").contains(status);
        if (isOver && resolved != null) {
            draft.time("resolved", resolved.isBefore(started) ? started : resolved);
            if (resolved.isBefore(started)) {
                draft.findings()
                        .changed(incident.placeOf("resolved_at"), "resolved:", "It was resolved before it started.");
            }
            updates.closedAt(resolved.isBefore(started) ? started : resolved);
        }
    }

    private void components(Facts incident, EntryDraft draft, StatuspageUpdates updates, @Nullable Impact impact) {
        Set<ComponentId> hit = hit(incident, updates);
        if (!updates.saysStatuses() && impact != null) {
            draft.components(hit);
            return;
        }
        Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
        for (ComponentId id : hit) {
            ComponentStatus first = updates.before(id);
            statuses.put(id, first != null ? first : impact == null ? ComponentStatus.OPERATIONAL : impact.status());
        }
        if (statuses.isEmpty()) {
            draft.components(hit);
        } else {
            draft.components(statuses);
        }
    }

    private Set<ComponentId> hit(Facts incident, StatuspageUpdates updates) {
        Set<ComponentId> hit = new LinkedHashSet<>();
        for (Facts component : incident.all("components")) {
            ComponentId id = book.find(component.text("id", ""));
            if (id != null) {
                hit.add(id);
            }
        }
        hit.addAll(updates.components());
        return hit;
    }

    private static @Nullable Impact impact(Facts incident, EntryDraft draft) {
        String word = OneCase.lower(incident.text("impact", ""));
        Impact found = Stream.of(Impact.values())
                .filter(impact -> impact.id().equals(word))
                .findFirst()
                .orElse(null);
        if (found == null && !word.isEmpty()) {
            draft.comment("impact: " + word);
            draft.findings().lost(incident.placeOf("impact"), "# impact", "impact \"" + word + "\" is not known.");
        }
        return found == null ? Impact.NONE : found;
    }

    private void maintenance(Facts incident, EntryDraft draft, Instant planned, StatuspageUpdates updates) {
        Instant end = first(time(incident, "scheduled_until", draft), time(incident, "resolved_at", draft));
        boolean isSound = end != null && end.isAfter(planned);
        Instant until = end != null && isSound ? end : planned.plus(Duration.ofMinutes(1));
        draft.components(hit(incident, updates));
        draft.time("scheduled_for", planned).time("scheduled_until", until);
        if (!isSound) {
            draft.findings()
                    .changed(
                            incident.placeOf("scheduled_until"),
                            "scheduled_until:",
                            "scheduled_until " + incident.text("scheduled_until") + " is not after scheduled_for "
                                    + incident.text("scheduled_for") + "; the plan lasts a minute.");
        }
        Instant created = time(incident, "created_at", draft);
        if (created != null) {
            updates.announcedAt(created, incident.placeOf("created_at"));
        }
        Instant begun = updates.firstOf("in_progress");
        Instant over = "completed".equals(incident.text("status"))
                ? first(time(incident, "resolved_at", draft), updates.firstOf("completed"))
                : null;
        boolean isInOrder = begun != null && (over == null || !over.isBefore(begun));
        if (begun != null && isInOrder) {
            draft.time("started", begun);
        }
        if (over != null && !over.isBefore(begun != null && isInOrder ? begun : planned)) {
            draft.time("completed", over);
        } else if (over != null) {
            draft.time("started", over).time("completed", over);
            draft.findings()
                    .changed(incident.placeOf("resolved_at"), "completed:", "It was completed before it was to begin.");
        }
        incident.know("started_at", "impact");
    }

    private static void shortlink(Facts incident, EntryDraft draft) {
        String link = incident.text("shortlink");
        if (link != null) {
            draft.comment("shortlink: " + link);
            draft.findings()
                    .lost(
                            incident.placeOf("shortlink"),
                            "# shortlink",
                            "Short links are Statuspage's own and will not lead here: " + link);
        }
    }

    private @Nullable Instant time(Facts facts, String key, EntryDraft draft) {
        return SourceTime.read(facts.value(key), key, zone, draft.findings());
    }

    private static @Nullable Instant first(@Nullable Instant... times) {
        for (Instant time : times) {
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
