package io.github.candor.migrate.source;

import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.migrate.data.Facts;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.OneLine;
import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An entry of a log while it is read; facts come into the front matter in the order in which they are put. */
public final class EntryDraft {
    private final ImportedEntry.Kind kind;
    private final String key;
    private final Place place;
    private final ZoneId zone;
    private final Findings findings = new Findings();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<ImportedUpdate> updates = new ArrayList<>();
    private String name = "";
    private String summary = "";
    private String sections = "";

    /**
     * Begins an entry.
     *
     * @param key what the log itself calls it; the same at each import
     * @param zone in which times are written
     */
    public EntryDraft(ImportedEntry.Kind kind, String key, Place place, ZoneId zone) {
        this.kind = kind;
        this.key = key;
        this.place = place;
        this.zone = zone;
    }

    /** Returns where it is said what did not come over as it was. */
    public Findings findings() {
        return findings;
    }

    /** Asks for an id. */
    public EntryDraft named(String wanted) {
        name = wanted;
        return this;
    }

    /** Puts the title, on one line. */
    public EntryDraft title(String text) {
        String line = OneLine.of(text);
        facts.put("title", YamlText.of(line.isEmpty() ? "Untitled" : line));
        return this;
    }

    /** Puts a value that is plain in YAML, like a status or an id. */
    public EntryDraft put(String name, String value) {
        facts.put(name, value);
        return this;
    }

    /** Puts a time, to the second. */
    public EntryDraft time(String name, Instant at) {
        facts.put(name, WrittenTime.of(at, zone));
        return this;
    }

    /** Puts a list; an empty one is left out. */
    public EntryDraft list(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            facts.put(name, values.stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    /** Puts the statuses of components. */
    public EntryDraft components(Map<ComponentId, ComponentStatus> statuses) {
        facts.put(
                "components",
                statuses.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue().id())
                        .collect(Collectors.joining(", ", "{", "}")));
        return this;
    }

    /** Puts components whose status follows from the impact, or is not told. */
    public EntryDraft components(Collection<ComponentId> ids) {
        facts.put("components", ids.stream().map(ComponentId::value).collect(Collectors.joining(", ", "[", "]")));
        return this;
    }

    /** Keeps a line that has no place as a comment. */
    public EntryDraft comment(String line) {
        comments.add(OneLine.of(line));
        return this;
    }

    /** Keeps whatever nobody asked {@code keys} for as comments, and says so. */
    public EntryDraft leftovers(Facts keys) {
        for (YamlValue.Entry entry : keys.leftovers()) {
            String one = entry.key().text();
            if (!entry.value().isEmpty()) {
                comment(one + ": " + Facts.onOneLine(entry.value()));
                findings.lost(entry.key().place(), "# " + one, "There is no key for \"" + one + "\".");
            }
        }
        return this;
    }

    /** Sets the text in front of the first heading. */
    public EntryDraft summary(String markdown) {
        summary = markdown.strip();
        return this;
    }

    /** Sets the text after the updates. */
    public EntryDraft sections(String markdown) {
        sections = markdown.strip();
        return this;
    }

    /** Adds an update. */
    public EntryDraft update(ImportedUpdate update) {
        updates.add(update);
        return this;
    }

    /** Returns the entry, which began on {@code day}. */
    public ImportedEntry done(LocalDate day) {
        return new ImportedEntry(
                kind, key, name, day, place, facts, comments, summary, updates, sections, findings.all());
    }
}
