package io.github.candor.migrate.mapped;

import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.data.HtmlComments;
import io.github.candor.migrate.data.RawHtml;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files by a {@link Mapping}, one after the other. */
final class MappedEntries {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private final Mapping mapping;
    private final ComponentBook book;
    private final ZoneId readZone;
    private final ZoneId zone;

    /** An entry, and what the log itself says of it. */
    record Read(ImportedEntry entry, EntryFacts facts) {}

    MappedEntries(Mapping mapping, ComponentBook book, ZoneId readZone, ZoneId zone) {
        this.mapping = mapping;
        this.book = book;
        this.readZone = readZone;
        this.zone = zone;
    }

    /** Returns the entry in {@code file}, or null after saying why it cannot be understood. */
    @Nullable
    Read read(String path, FrontMatterFile file, Findings findings) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        String first = first();
        EntryDraft draft =
                new EntryDraft(mapping.kind(), path.replaceFirst("\\.md$", ""), Place.startOf(path), zone).named(name);
        MappedKeys said = MappedKeys.of(file.keys(), mapping, readZone, draft);
        Instant start = said.times().containsKey(first) ? said.times().get(first) : ofName(name);
        if (start == null) {
            findings.unreadable(file.keys().mapping().place(), "Nothing here says \"" + first + "\"; map a key to it.");
            return null;
        }
        draft.title(said.values().getOrDefault("title", name));
        components(draft, said);
        said.times().put(first, start);
        Mapping.TIMES.stream()
                .filter(said.times()::containsKey)
                .forEach(key -> put(draft, key, said.times().get(key)));
        for (String key : List.of("tags", "authors")) {
            draft.list(key, said.texts(key));
        }
        draft.list("aliases", aliases(said, name, start));
        if ("true".equalsIgnoreCase(said.values().get("draft"))) {
            draft.put("draft", "true");
        }
        RawHtml html = RawHtml.in(file.body());
        if (!html.left().isEmpty()) {
            Place place = new Place(path, file.bodyLine(), 1);
            draft.findings().lost(place, "", "HTML is shown as text here: " + String.join(", ", html.left()) + ".");
        }
        LocalDate day = start.atZone(zone).toLocalDate();
        ImportedEntry entry = draft.summary(html.text()).done(day);
        return new Read(entry, facts(entry, said, start, file.body()));
    }

    private String first() {
        return switch (mapping.kind()) {
            case INCIDENT -> "started";
            case MAINTENANCE -> "scheduled_for";
            case NOTICE -> "published";
        };
    }

    private static void put(EntryDraft draft, String key, @Nullable Instant at) {
        if (at != null) {
            draft.time(key, at);
        }
    }

    private void components(EntryDraft draft, MappedKeys said) {
        Set<ComponentId> hit = new LinkedHashSet<>();
        for (YamlValue.Scalar one : said.lists().getOrDefault("components", List.of())) {
            for (String name : one.text().split(",", -1)) {
                if (!name.isBlank()) {
                    hit.add(component(name.strip()));
                }
            }
        }
        if (mapping.kind() != ImportedEntry.Kind.INCIDENT) {
            if (!hit.isEmpty()) {
                draft.components(hit);
            }
            return;
        }
        ComponentStatus status = said.status();
        Impact impact = said.impact();
        if (status != null && !hit.isEmpty()) {
            Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
            hit.forEach(id -> statuses.put(id, status));
            draft.components(statuses);
        } else {
            draft.components(hit);
            draft.put(
                    "impact",
                    impact != null
                            ? impact.id()
                            : status != null ? Impact.from(status).id() : "none");
            if (impact == null && status == null) {
                draft.findings()
                        .changed(
                                said.lists().isEmpty() ? Place.startOf(Mapping.FILE) : said.place(),
                                "impact:",
                                "Nothing says how bad it was; it counts as hitting nothing.");
            }
            return;
        }
        if (impact != null) {
            draft.put("impact", impact.id());
        }
    }

    private ComponentId component(String name) {
        ComponentId id = book.find(name);
        ComponentId named = id != null ? id : book.findNamed(name);
        return named != null ? named : book.add(new ComponentBook.Named(name, name, null), null);
    }

    private @Nullable Instant ofName(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() ? SourceTime.read(day.group(), readZone) : null;
    }

    private List<String> aliases(MappedKeys said, String name, Instant start) {
        Set<String> aliases = new LinkedHashSet<>(said.texts("aliases"));
        String pattern = mapping.file().text("address");
        if (pattern != null) {
            LocalDate day = start.atZone(readZone).toLocalDate();
            String slug = name.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "");
            aliases.add(pattern.replace(":year", String.valueOf(day.getYear()))
                    .replace(":month", day.toString().substring(5, 7))
                    .replace(":day", day.toString().substring(8))
                    .replace(":slug", slug)
                    .replace(":name", name));
        }
        return aliases.stream()
                .filter(alias ->
                        alias.matches("/?[A-Za-z0-9_~-][A-Za-z0-9._~-]*+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?"))
                .toList();
    }

    private EntryFacts facts(ImportedEntry entry, MappedKeys said, Instant start, String body) {
        Instant end = said.times().get("resolved");
        ComponentStatus status = said.status();
        boolean isHarm = status == ComponentStatus.MAJOR_OUTAGE || status == ComponentStatus.PARTIAL_OUTAGE;
        List<String> hits = isHarm
                ? said.lists().getOrDefault("components", List.of()).stream()
                        .flatMap(one -> Stream.of(one.text().split(",", -1)))
                        .filter(name -> !name.isBlank())
                        .map(name -> component(name.strip()).value())
                        .distinct()
                        .toList()
                : List.of();
        return new EntryFacts(
                entry.key(),
                entry.kind() == ImportedEntry.Kind.INCIDENT,
                start,
                end,
                end != null,
                said.times().containsKey("mitigated") || said.times().containsKey("repaired") ? List.of() : hits,
                Words.of(HtmlComments.replaced(body, " ")));
    }
}
