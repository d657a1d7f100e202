package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.data.HtmlComments;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the issues of a cState site, one after the other. */
final class CstateIssues {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final CstateConfig config;
    private final ComponentBook book;
    private final Surroundings around;
    private final CstateSystems systems;
    private final List<EntryFacts> facts = new ArrayList<>();

    CstateIssues(CstateConfig config, ComponentBook book, Surroundings around) {
        this.config = config;
        this.book = book;
        this.around = around;
        this.systems = new CstateSystems(config, book);
    }

    /** Returns what cState itself would say of the issues that were read. */
    List<EntryFacts> facts() {
        return facts;
    }

    /** Returns the issue in {@code file}, or null after saying why it cannot be understood. */
    @Nullable
    ImportedEntry read(SourceFiles files, CstateSource.IssueFile file, Findings findings) {
        Problems problems = new Problems();
        String text = files.text(file.name(), problems);
        FrontMatterFile split = text == null ? null : FrontMatterFile.split(file.name(), text, problems);
        findings.unreadable(problems);
        if (split == null) {
            return null;
        }
        Facts keys = split.keys().know("section", "type", "layout");
        Instant date = date(keys, file, findings);
        return date == null ? null : entry(file, split, date, findings);
    }

    private @Nullable Instant date(Facts keys, CstateSource.IssueFile file, Findings findings) {
        YamlValue value = keys.value("date");
        Instant date =
                value instanceof YamlValue.Scalar scalar ? SourceTime.read(scalar.text(), config.readZone()) : null;
        if (date != null) {
            return date;
        }
        Matcher day = DAY.matcher(file.path());
        Instant named = day.find() ? SourceTime.read(day.group(), config.readZone()) : null;
        String wrong =
                value == null || value.isEmpty() ? "There is no date" : "date " + value.kind() + " is not a time";
        if (named == null) {
            findings.unreadable(keys.placeOf("date"), wrong + ", so nobody knows when this was.");
        } else if (value == null || value.isEmpty()) {
            findings.changed(keys.placeOf("date"), "started:", wrong + "; the day in the file's name stands for it.");
        } else {
            findings.unreadable(
                    keys.placeOf("date"), wrong + "; correct it, or take it out and leave the day to the file's name.");
            return null;
        }
        return named;
    }

    private ImportedEntry entry(CstateSource.IssueFile file, FrontMatterFile split, Instant date, Findings findings) {
        Facts keys = split.keys();
        boolean isNotice = keys.isTrue("informational");
        Instant end = SourceTime.read(keys.value("resolvedWhen"), "resolvedWhen", config.readZone(), findings);
        boolean isPlanned = !isNotice && date.isAfter(around.now());
        boolean isWork = isPlanned && end != null && end.isAfter(date);
        ImportedEntry.Kind kind = isNotice || (isPlanned && !isWork)
                ? ImportedEntry.Kind.NOTICE
                : isWork ? ImportedEntry.Kind.MAINTENANCE : ImportedEntry.Kind.INCIDENT;
        EntryDraft draft = new EntryDraft(kind, file.path(), Place.startOf(file.name()), config.zone())
                .named(file.path())
                .title(keys.text("title", file.path()));
        CstateText body = CstateText.of(split, config, draft.findings());
        switch (kind) {
            case INCIDENT -> incident(draft, keys, date, end);
            case MAINTENANCE -> maintenance(draft, keys, date, end == null ? date : end);
            case NOTICE -> notice(draft, keys, date, isPlanned);
        }
        draft.list("aliases", new CstateAddresses(config, file).of(keys, draft.findings()));
        draft.list("tags", texts(keys, "tags"));
        language(draft, file);
        if (keys.isTrue("draft")) {
            draft.put("draft", "true");
        }
        draft.summary(body.summary()).sections(body.timeline()).leftovers(keys.know("resolved", "severity", "pin"));
        ImportedEntry entry = draft.done(date.atZone(config.zone()).toLocalDate());
        facts.add(facts(entry, keys, split.body(), date, end, book));
        return entry;
    }

    private void incident(EntryDraft draft, Facts keys, Instant date, @Nullable Instant end) {
        Severity severity = Severity.of(keys, draft.findings());
        Set<ComponentId> hit = systems.hit(keys, draft);
        if (severity == Severity.NOTICE || hit.isEmpty()) {
            draft.components(hit);
            draft.put(
                    "impact",
                    severity == Severity.NOTICE
                            ? "none"
                            : Impact.from(severity.status()).id());
        } else {
            Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
            hit.forEach(id -> statuses.put(id, severity.status()));
            draft.components(statuses);
        }
        draft.time("started", date);
        new CstateEnd(keys, config.zone()).put(draft, date, end);
    }

    private void maintenance(EntryDraft draft, Facts keys, Instant date, Instant end) {
        draft.components(systems.hit(keys, draft)).time("scheduled_for", date).time("scheduled_until", end);
        draft.findings()
                .changed(
                        keys.placeOf("date"), "scheduled_for:", "This begins in the future, so it is maintenance now.");
    }

    private void notice(EntryDraft draft, Facts keys, Instant date, boolean isPlanned) {
        Set<ComponentId> hit = systems.hit(keys, draft);
        if (!hit.isEmpty()) {
            draft.components(hit);
        }
        draft.time("published", date);
        boolean isPinned = keys.isTrue("pin");
        if (isPlanned) {
            draft.findings()
                    .changed(
                            keys.placeOf("date"),
                            "published:",
                            "This begins in the future and says no end, so it is a notice now, shown from then on.");
        } else if (!isPinned) {
            // cState keeps only pinned ones on its front page.
            draft.time("until", date);
        }
        if (!keys.isTrue("informational")) {
            return;
        }
        for (String key : List.of("resolved", "resolvedWhen", "severity")) {
            if (keys.text(key) != null) {
                draft.comment(key + ": " + keys.text(key));
                draft.findings().lost(keys.placeOf(key), "# " + key, "A notice has no \"" + key + "\".");
            }
        }
    }

    private void language(EntryDraft draft, CstateSource.IssueFile file) {
        if (!file.language().equalsIgnoreCase(config.language())) {
            draft.put("language", Locale.forLanguageTag(file.language()).toLanguageTag());
        }
    }

    private static List<String> texts(Facts keys, String key) {
        return keys.scalars(key).stream()
                .map(one -> one.text().strip())
                .distinct()
                .toList();
    }

    /** What cState itself says of the issue, by its own rules. */
    private static EntryFacts facts(
            ImportedEntry entry, Facts keys, String body, Instant start, @Nullable Instant end, ComponentBook book) {
        boolean isHarm = List.of("down", "disrupted").contains(keys.text("severity", ""));
        List<String> hits = isHarm
                ? keys.scalars("affected").stream()
                        .map(YamlValue.Scalar::text)
                        .map(name -> book.find(name.strip()))
                        .filter(Objects::nonNull)
                        .map(ComponentId::value)
                        .distinct()
                        .toList()
                : List.of();
        boolean isOver = keys.isTrue("resolved");
        String plain = HtmlComments.replaced(body.replaceAll("\\{\\{[<%][^{}]{0,500}[>%]\\}\\}", " "), " ");
        return new EntryFacts(
                entry.key(),
                entry.kind() == ImportedEntry.Kind.INCIDENT,
                start,
                isOver && end != null && !end.isBefore(start) ? end : null,
                isOver,
                hits,
                Words.of(plain));
    }
}
