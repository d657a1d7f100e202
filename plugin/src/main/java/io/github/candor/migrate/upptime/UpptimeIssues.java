package io.github.candor.migrate.upptime;

import io.github.candor.author.edit.EntryName;
import io.github.candor.migrate.data.Facts;
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
import io.github.candor.model.OneCase;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads GitHub's issues that Upptime opened, or that its owners wrote for it. */
final class UpptimeIssues {
    private static final Pattern SETTING = Pattern.compile("\\s*+(start|end|expectedDown|expectedDegraded)\\s*+:(.*)");

    private final ComponentBook book;
    private final ZoneId zone;
    private final Findings findings;

    /** An entry, and what the log itself says of it. */
    record Read(ImportedEntry entry, EntryFacts facts) {}

    UpptimeIssues(ComponentBook book, ZoneId zone, Findings findings) {
        this.book = book;
        this.zone = zone;
        this.findings = findings;
    }

    /** Returns the entry that {@code issue} is, or null if it is not one of the log, or after saying what is missing in it. */
    @Nullable
    Read read(long number, Facts issue, List<Facts> comments) {
        List<String> labels = labels(issue);
        boolean isWork = labels.contains("maintenance");
        Set<ComponentId> hit = new LinkedHashSet<>();
        for (String label : labels) {
            ComponentId id = book.find(label);
            if (id != null) {
                hit.add(id);
            }
        }
        if (!isWork && !labels.contains("status") && hit.isEmpty()) {
            return null;
        }
        Instant opened = SourceTime.read(issue.text("created_at", ""), ZoneOffset.UTC);
        if (opened == null) {
            findings.unreadable(issue.mapping().place(), "Issue " + number + " does not say when it was opened.");
            return null;
        }
        return isWork
                ? maintenance(number, issue, comments, opened, hit)
                : incident(number, issue, comments, opened, hit);
    }

    private Read incident(long number, Facts issue, List<Facts> comments, Instant opened, Set<ComponentId> hit) {
        String title = plain(issue.text("title", "Issue " + number));
        EntryDraft draft = begun(ImportedEntry.Kind.INCIDENT, number, title, issue, opened);
        boolean isDegraded = OneCase.lower(title).contains("degraded");
        ComponentStatus status = isDegraded ? ComponentStatus.DEGRADED_PERFORMANCE : ComponentStatus.MAJOR_OUTAGE;
        if (hit.isEmpty()) {
            draft.components(hit).put("impact", isDegraded ? "minor" : "critical");
        } else {
            Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
            hit.forEach(id -> statuses.put(id, status));
            draft.components(statuses);
        }
        draft.time("started", opened);
        Instant closed = "closed".equals(issue.text("state"))
                ? SourceTime.read(issue.text("closed_at", ""), ZoneOffset.UTC)
                : null;
        if (closed != null) {
            draft.time("resolved", closed.isBefore(opened) ? opened : closed);
        }
        draft.list("aliases", List.of("/incident/" + number + "/"));
        String body = text(issue, draft.findings());
        draft.update(new ImportedUpdate(opened, UpdateState.INVESTIGATING, body, Map.of(), issue.placeOf("body")));
        comments(draft, comments, closed, UpdateState.RESOLVED);
        ImportedEntry entry = draft.done(opened.atZone(zone).toLocalDate());
        return new Read(entry, facts(entry, opened, closed, isDegraded ? Set.of() : hit, issue, comments));
    }

    private @Nullable Read maintenance(
            long number, Facts issue, List<Facts> comments, Instant opened, Set<ComponentId> hit) {
        Map<String, String> settings = new LinkedHashMap<>();
        HtmlComments.in(issue.text("body", "")).stream().flatMap(String::lines).forEach(line -> {
            Matcher setting = SETTING.matcher(line);
            if (setting.matches()) {
                settings.put(setting.group(1), setting.group(2).strip());
            }
        });
        Instant start = SourceTime.read(settings.getOrDefault("start", ""), ZoneOffset.UTC);
        Instant end = SourceTime.read(settings.getOrDefault("end", ""), ZoneOffset.UTC);
        String expected =
                settings.getOrDefault("expectedDown", "") + "," + settings.getOrDefault("expectedDegraded", "");
        for (String slug : expected.split(",", -1)) {
            ComponentId id = book.find(slug.strip());
            if (id != null) {
                hit.add(id);
            }
        }
        Instant from = start == null ? opened : start;
        boolean isPlanned = end != null && end.isAfter(from);
        EntryDraft draft =
                begun(ImportedEntry.Kind.MAINTENANCE, number, plain(issue.text("title", "Maintenance")), issue, from);
        draft.components(hit).time("scheduled_for", from);
        draft.time("scheduled_until", end != null && isPlanned ? end : from.plus(Duration.ofHours(1)));
        if (!isPlanned) {
            draft.findings()
                    .changed(
                            issue.placeOf("body"),
                            "scheduled_until:",
                            "It says no end; it is planned for an hour now.");
        }
        draft.list("aliases", List.of("/incident/" + number + "/"));
        draft.summary(text(issue, draft.findings()));
        comments(draft, comments, null, UpdateState.COMPLETED);
        ImportedEntry entry = draft.done(from.atZone(zone).toLocalDate());
        return new Read(entry, facts(entry, from, end, Set.of(), issue, comments));
    }

    private EntryDraft begun(ImportedEntry.Kind kind, long number, String title, Facts issue, Instant at) {
        String slug = EntryName.slug(title);
        return new EntryDraft(kind, String.valueOf(number), issue.mapping().place(), zone)
                .named(at.atZone(zone).toLocalDate() + "-" + (slug.isEmpty() ? "issue-" + number : slug))
                .title(title)
                .comment("issue: " + issue.text("html_url", "#" + number));
    }

    /** The last word at or after the end tells of it. */
    private static void comments(EntryDraft draft, List<Facts> comments, @Nullable Instant closed, UpdateState end) {
        List<Facts> inOrder = new ArrayList<>(comments);
        inOrder.sort(java.util.Comparator.comparing(one -> one.text("created_at", "")));
        boolean isToldOver = false;
        for (Facts comment : inOrder) {
            Instant at = SourceTime.read(comment.text("created_at", ""), ZoneOffset.UTC);
            if (at == null) {
                draft.findings().lost(comment.mapping().place(), "", "This comment does not say when it was written.");
                continue;
            }
            String text = text(comment, draft.findings());
            boolean isEnd = text.matches("(?is)\\W*(?:resolved|completed)\\b.*");
            isToldOver |= isEnd;
            draft.update(
                    new ImportedUpdate(at, isEnd ? end : UpdateState.UPDATE, text, Map.of(), comment.placeOf("body")));
        }
        if (closed != null && !isToldOver) {
            draft.update(new ImportedUpdate(closed, end, "", Map.of(), new Place("GitHub", 1, 1)));
        }
    }

    private static String text(Facts of, Findings findings) {
        RawHtml html = RawHtml.in(HtmlComments.replaced(of.text("body", ""), "").strip());
        if (!html.left().isEmpty()) {
            findings.lost(
                    of.placeOf("body"), "", "HTML is shown as text here: " + String.join(", ", html.left()) + ".");
        }
        return html.text();
    }

    private static List<String> labels(Facts issue) {
        List<String> labels = new ArrayList<>();
        issue.all("labels").forEach(label -> labels.add(label.text("name", "")));
        issue.scalars("labels").forEach(label -> labels.add(label.text()));
        return labels;
    }

    /** Upptime begins titles with a picture. */
    private static String plain(String title) {
        String bare = title.replaceFirst("^[^\\p{L}\\p{N}]+", "").strip();
        return bare.isEmpty() ? title : bare;
    }

    private static EntryFacts facts(
            ImportedEntry entry,
            Instant start,
            @Nullable Instant end,
            Set<ComponentId> hit,
            Facts issue,
            List<Facts> comments) {
        StringBuilder text = new StringBuilder(issue.text("body", ""));
        comments.forEach(comment -> text.append('\n').append(comment.text("body", "")));
        return new EntryFacts(
                entry.key(),
                entry.kind() == ImportedEntry.Kind.INCIDENT,
                start,
                end,
                end != null,
                hit.stream().map(ComponentId::value).toList(),
                Words.of(HtmlComments.replaced(text.toString(), " ")));
    }
}
