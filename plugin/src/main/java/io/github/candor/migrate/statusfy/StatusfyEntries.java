package io.github.candor.migrate.statusfy;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.data.HtmlComments;
import io.github.candor.migrate.data.RawHtml;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedUpdate;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.OneCase;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the incidents of a Statusfy site, one after the other. */
final class StatusfyEntries {
    private static final Map<String, ComponentStatus> SEVERITIES = Map.of(
            "major-outage", ComponentStatus.MAJOR_OUTAGE,
            "partial-outage", ComponentStatus.PARTIAL_OUTAGE,
            "degraded-performance", ComponentStatus.DEGRADED_PERFORMANCE,
            "under-maintenance", ComponentStatus.UNDER_MAINTENANCE,
            "operational", ComponentStatus.OPERATIONAL);

    private final ComponentBook book;
    private final ZoneId zone;

    /** An entry, and what the log itself says of it. */
    record Read(ImportedEntry entry, EntryFacts facts) {}

    StatusfyEntries(ComponentBook book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
    }

    /** Returns the entry in {@code file}, or null after saying why it cannot be understood. */
    @Nullable
    Read read(String path, String name, FrontMatterFile file, Findings findings) {
        Facts keys = file.keys();
        Instant date = SourceTime.read(keys.text("date", ""), ZoneOffset.UTC);
        if (date == null) {
            findings.unreadable(keys.placeOf("date"), "There is no date, so nobody knows when this was.");
            return null;
        }
        Instant scheduled = SourceTime.read(keys.text("scheduled", ""), ZoneOffset.UTC);
        ComponentStatus severity = SEVERITIES.get(OneCase.lower(keys.text("severity", "")));
        boolean isWork = scheduled != null || severity == ComponentStatus.UNDER_MAINTENANCE;
        EntryDraft draft = new EntryDraft(
                        isWork ? ImportedEntry.Kind.MAINTENANCE : ImportedEntry.Kind.INCIDENT,
                        name,
                        Place.startOf(path),
                        zone)
                .named(name.replace('_', '-'))
                .title(keys.text("title", name));
        StatusfyUpdates said = said(file, isWork, draft.findings());
        Instant end = end(keys, said, isWork);
        Set<ComponentId> hit = affected(keys, draft);
        if (isWork) {
            maintenance(draft, keys, hit, scheduled == null ? date : scheduled, end);
        } else {
            incident(draft, keys, hit, severity, begin(said, date, draft.findings()), end);
        }
        draft.list("aliases", List.of("/incidents/" + keys.text("id", StatusfyAddress.of(name + ".md")) + "/"));
        said.updates().forEach(draft::update);
        draft.summary(said.summary()).leftovers(keys.know("modified", "resolved", "severity", "duration"));
        ImportedEntry entry = draft.done(
                (isWork && scheduled != null ? scheduled : date).atZone(zone).toLocalDate());
        return new Read(
                entry, facts(entry, keys, file, hit, severity, isWork && scheduled != null ? scheduled : date, end));
    }

    private StatusfyUpdates said(FrontMatterFile file, boolean isWork, Findings findings) {
        Place place = new Place(file.keys().mapping().place().file(), file.bodyLine(), 1);
        RawHtml html = RawHtml.in(file.body());
        if (!html.left().isEmpty()) {
            findings.lost(place, "", "HTML is shown as text here: " + String.join(", ", html.left()) + ".");
        }
        return StatusfyUpdates.of(html.text(), place, ZoneOffset.UTC, isWork, findings);
    }

    private static Instant begin(StatusfyUpdates said, Instant date, Findings findings) {
        Instant first = said.updates().stream()
                .map(ImportedUpdate::at)
                .min(Instant::compareTo)
                .orElse(date);
        if (!first.isBefore(date)) {
            return date;
        }
        findings.changed(
                said.updates().get(0).place(),
                "started:",
                "An update was told before date; the incident starts with it.");
        return first;
    }

    private static @Nullable Instant end(Facts keys, StatusfyUpdates said, boolean isWork) {
        if (!keys.isTrue("resolved")) {
            return null;
        }
        Instant told = said.lastOf(isWork ? UpdateState.COMPLETED : UpdateState.RESOLVED);
        return told != null ? told : SourceTime.read(keys.text("modified", ""), ZoneOffset.UTC);
    }

    private void incident(
            EntryDraft draft,
            Facts keys,
            Set<ComponentId> hit,
            @Nullable ComponentStatus severity,
            Instant date,
            @Nullable Instant end) {
        ComponentStatus status = severity == null ? ComponentStatus.OPERATIONAL : severity;
        if (severity == null) {
            draft.findings()
                    .changed(
                            keys.placeOf("severity"),
                            "impact:",
                            "severity \"" + keys.text("severity", "")
                                    + "\" is not one of Statusfy's; nothing counts as hit.");
        }
        if (hit.isEmpty() || severity == null) {
            draft.components(hit).put("impact", Impact.from(status).id());
        } else {
            Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
            hit.forEach(id -> statuses.put(id, status));
            draft.components(statuses);
        }
        draft.time("started", date);
        if (end != null && !end.isBefore(date)) {
            draft.time("resolved", end);
        } else if (keys.isTrue("resolved")) {
            draft.put("resolved", "~" + WrittenTime.of(date, zone));
            draft.findings()
                    .changed(
                            keys.placeOf("resolved"),
                            "resolved:",
                            "It is resolved, but nobody said when; \"about\" its start stands for that, so that it has"
                                    + " no length.");
        }
    }

    private void maintenance(
            EntryDraft draft, Facts keys, Set<ComponentId> hit, Instant planned, @Nullable Instant end) {
        String minutes = keys.text("duration", "");
        boolean isPlanned = minutes.matches("[1-9]\\d{0,5}");
        boolean isOver = end != null && end.isAfter(planned);
        Instant until = isPlanned
                ? planned.plus(Duration.ofMinutes(Long.parseLong(minutes)))
                : end != null && isOver ? end : planned.plus(Duration.ofHours(1));
        draft.components(hit).time("scheduled_for", planned).time("scheduled_until", until);
        if (!isPlanned) {
            draft.findings()
                    .changed(
                            keys.placeOf("date"),
                            "scheduled_until:",
                            isOver
                                    ? "Nobody said how long it was planned for; its end stands for that."
                                    : "Nobody said how long it was planned for; it is an hour now.");
        }
        if (end != null && isOver) {
            draft.time("completed", end);
        }
    }

    private Set<ComponentId> affected(Facts keys, EntryDraft draft) {
        Set<ComponentId> ids = new LinkedHashSet<>();
        for (YamlValue.Scalar one : keys.scalars("affectedsystems")) {
            String name = one.text().strip();
            ComponentId id = book.find(name);
            if (id == null) {
                id = book.addFormer(new ComponentBook.Named(name, name, null));
                draft.findings()
                        .changed(
                                one.place(),
                                "components:",
                                "\"" + name
                                        + "\" is not among the systems of config.js; it is a component that is no"
                                        + " longer listed.");
            }
            ids.add(id);
        }
        return ids;
    }

    private static EntryFacts facts(
            ImportedEntry entry,
            Facts keys,
            FrontMatterFile file,
            Set<ComponentId> hit,
            @Nullable ComponentStatus severity,
            Instant start,
            @Nullable Instant end) {
        boolean isHarm = severity == ComponentStatus.MAJOR_OUTAGE || severity == ComponentStatus.PARTIAL_OUTAGE;
        String words = HtmlComments.replaced(file.body().replaceAll("(?m)^:::.*$", " "), " ");
        return new EntryFacts(
                entry.key(),
                entry.kind() == ImportedEntry.Kind.INCIDENT,
                start,
                end != null && !end.isBefore(start) ? end : null,
                keys.isTrue("resolved"),
                isHarm ? hit.stream().map(ComponentId::value).toList() : List.of(),
                Words.of(words));
    }
}
