package io.github.candor.migrate.mapped;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.FrontMatterFile;
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
import java.util.ArrayList;
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

    /** What the keys of one file say in our terms. */
    private static final class Said {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Instant> times = new LinkedHashMap<>();
        private final Map<String, List<YamlValue.Scalar>> lists = new LinkedHashMap<>();
    }

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
        Said said = said(file.keys(), draft);
        Instant start = said.times.containsKey(first) ? said.times.get(first) : ofName(name);
        if (start == null) {
            findings.unreadable(file.keys().mapping().place(), "Nothing here says \"" + first + "\"; map a key to it.");
            return null;
        }
        draft.title(said.values.getOrDefault("title", name));
        components(draft, said);
        said.times.put(first, start);
        Mapping.TIMES.stream().filter(said.times::containsKey).forEach(key -> put(draft, key, said.times.get(key)));
        for (String key : List.of("tags", "authors")) {
            draft.list(key, texts(said, key));
        }
        draft.list("aliases", aliases(said, name, start));
        if ("true".equalsIgnoreCase(said.values.get("draft"))) {
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

    private Said said(Facts keys, EntryDraft draft) {
        Said said = new Said();
        for (YamlValue.Entry entry : keys.mapping().entries()) {
            String theirs = entry.key().text();
            Mapping.Meaning meaning = mapping.meaning(theirs);
            if (meaning.key().isEmpty()) {
                keep(entry, draft);
            } else if (Mapping.TIMES.contains(meaning.key())) {
                Instant at = SourceTime.read(entry.value(), theirs, readZone, draft.findings());
                if (at != null) {
                    said.times.put(meaning.key(), at);
                } else if (!entry.value().isEmpty()) {
                    draft.comment(theirs + ": " + Facts.onOneLine(entry.value()));
                }
            } else if (!meaning.key().equals("ignore")) {
                keys.scalars(theirs).forEach(one -> add(said, meaning, one, draft));
            }
        }
        return said;
    }

    private static void add(Said said, Mapping.Meaning meaning, YamlValue.Scalar one, EntryDraft draft) {
        String value = meaning.values()
                .getOrDefault(
                        one.text().strip(),
                        meaning.values().isEmpty() ? one.text().strip() : "");
        if (value.isEmpty()) {
            draft.comment(meaning.key() + ": " + one.text());
            draft.findings()
                    .lost(
                            one.place(),
                            "# " + meaning.key(),
                            "The mapping does not know the value \""
                                    + one.text().strip() + "\".");
            return;
        }
        said.values.put(meaning.key(), value);
        said.lists
                .computeIfAbsent(meaning.key(), key -> new ArrayList<>())
                .add(new YamlValue.Scalar(value, one.place()));
    }

    private static void keep(YamlValue.Entry entry, EntryDraft draft) {
        String key = entry.key().text();
        if (!entry.value().isEmpty()) {
            draft.comment(key + ": " + Facts.onOneLine(entry.value()));
            draft.findings()
                    .lost(entry.key().place(), "# " + key, "The mapping does not know the key \"" + key + "\".");
        }
    }

    private void components(EntryDraft draft, Said said) {
        Set<ComponentId> hit = new LinkedHashSet<>();
        for (YamlValue.Scalar one : said.lists.getOrDefault("components", List.of())) {
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
        ComponentStatus status = status(said);
        Impact impact = impact(said);
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
                                said.lists.isEmpty() ? Place.startOf(Mapping.FILE) : place(said),
                                "impact:",
                                "Nothing says how bad it was; it counts as hitting nothing.");
            }
            return;
        }
        if (impact != null) {
            draft.put("impact", impact.id());
        }
    }

    private static Place place(Said said) {
        return said.lists.values().iterator().next().get(0).place();
    }

    private ComponentId component(String name) {
        ComponentId id = book.find(name);
        ComponentId named = id != null ? id : book.findNamed(name);
        return named != null ? named : book.add(new ComponentBook.Named(name, name, null), null);
    }

    private static @Nullable ComponentStatus status(Said said) {
        return Stream.of(ComponentStatus.values())
                .filter(status -> status != ComponentStatus.UNDER_MAINTENANCE)
                .filter(status -> status.id().equals(said.values.get("status")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Impact impact(Said said) {
        return Stream.of(Impact.values())
                .filter(impact -> impact.id().equals(said.values.get("impact")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant ofName(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() ? SourceTime.read(day.group(), readZone) : null;
    }

    private static List<String> texts(Said said, String key) {
        return said.lists.getOrDefault(key, List.of()).stream()
                .map(YamlValue.Scalar::text)
                .distinct()
                .toList();
    }

    private List<String> aliases(Said said, String name, Instant start) {
        Set<String> aliases = new LinkedHashSet<>(texts(said, "aliases"));
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

    private EntryFacts facts(ImportedEntry entry, Said said, Instant start, String body) {
        Instant end = said.times.get("resolved");
        ComponentStatus status = status(said);
        boolean isHarm = status == ComponentStatus.MAJOR_OUTAGE || status == ComponentStatus.PARTIAL_OUTAGE;
        List<String> hits = isHarm
                ? said.lists.getOrDefault("components", List.of()).stream()
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
                said.times.containsKey("mitigated") || said.times.containsKey("repaired") ? List.of() : hits,
                Words.of(body.replaceAll("(?s)<!--.{0,20000}?-->", " ")));
    }
}
