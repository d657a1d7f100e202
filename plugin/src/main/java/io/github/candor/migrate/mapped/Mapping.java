package io.github.candor.migrate.mapped;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code candor-import.yml} says of the files beside it.
 *
 * @param keys their keys, and what each of them is here
 */
record Mapping(Facts file, FilePattern files, ImportedEntry.Kind kind, Map<String, Meaning> keys) {
    static final String FILE = "candor-import.yml";

    /** What a key of theirs can be here that holds a time, in the order of our front matter. */
    static final List<String> TIMES = List.of(
            "started",
            "detected",
            "acknowledged",
            "mitigated",
            "repaired",
            "resolved",
            "scheduled_for",
            "scheduled_until",
            "completed",
            "published",
            "until");

    private static final List<String> TEXTS = List.of(
            "title", "components", "impact", "tags", "authors", "aliases", "language", "draft", "status", "ignore");

    private static final List<String> KEYS =
            Stream.of(TEXTS, TIMES).flatMap(List::stream).toList();

    private static final List<String> OWN = List.of(
            "files", "kind", "address", "title", "url", "timezone", "language", "components", "keys", "metadata");

    /**
     * What a key of theirs is.
     *
     * @param key ours, or {@code status} for the status of all components, or {@code ignore}
     * @param values ours by theirs, empty where they are the same
     */
    record Meaning(String key, Map<String, String> values) {
        Meaning {
            values = Map.copyOf(values);
        }
    }

    Mapping {
        keys = new LinkedHashMap<>(keys);
    }

    /** Reads the file; without it, or with a mistake in it, nobody knows what is meant. */
    static Mapping read(SourceFiles files) throws ContentException {
        Problems problems = new Problems();
        String text = files.text(FILE, problems);
        YamlValue.Mapping read = text == null ? null : YamlReader.read(FILE, text, 1, problems);
        if (read == null) {
            throw new ContentException(problems.sorted());
        }
        Facts facts = new Facts(read);
        for (YamlValue.Entry entry : read.entries()) {
            if (!OWN.contains(entry.key().text())) {
                unknown(entry.key(), OWN, problems);
            }
        }
        Map<String, Meaning> keys = keys(facts, problems);
        ImportedEntry.Kind kind = kind(facts, problems);
        FilePattern pattern = pattern(facts, problems);
        if (pattern == null || !problems.hasNoErrors()) {
            throw new ContentException(problems.sorted());
        }
        return new Mapping(facts, pattern, kind, keys);
    }

    private static Map<String, Meaning> keys(Facts facts, Problems problems) {
        Map<String, Meaning> keys = new LinkedHashMap<>();
        for (YamlValue.Entry entry : facts.facts("keys").mapping().entries()) {
            String theirs = entry.key().text();
            if (entry.value() instanceof YamlValue.Mapping values) {
                Facts words = new Facts(values);
                Map<String, String> byTheirs = new LinkedHashMap<>();
                values.entries().stream()
                        .filter(one -> !one.key().text().equals("to"))
                        .forEach(one -> byTheirs.put(one.key().text(), Facts.onOneLine(one.value())));
                keys.put(theirs, new Meaning(words.text("to", usual(byTheirs)), byTheirs));
            } else if (entry.value() instanceof YamlValue.Scalar scalar) {
                keys.put(theirs, new Meaning(scalar.text().strip(), Map.of()));
            }
            Meaning meaning = keys.get(theirs);
            if (meaning == null || !KEYS.contains(meaning.key())) {
                String written = meaning == null ? "" : meaning.key();
                unknown(new YamlValue.Scalar(written, entry.value().place()), KEYS, problems);
            }
        }
        return keys;
    }

    /** Values that are statuses of components, or impacts, say by themselves what they are. */
    private static String usual(Map<String, String> values) {
        boolean isImpact = values.values().stream().allMatch(List.of("none", "minor", "major", "critical")::contains);
        return isImpact ? "impact" : "status";
    }

    private static ImportedEntry.Kind kind(Facts facts, Problems problems) {
        String word = facts.text("kind", "incidents");
        for (ImportedEntry.Kind kind : ImportedEntry.Kind.values()) {
            if (kind.folder().equals(word)) {
                return kind;
            }
        }
        unknown(
                new YamlValue.Scalar(word, facts.placeOf("kind")),
                List.of("incidents", "maintenance", "notices"),
                problems);
        return ImportedEntry.Kind.INCIDENT;
    }

    private static @Nullable FilePattern pattern(Facts facts, Problems problems) {
        String written = facts.text("files", "**.md");
        FilePattern pattern = FilePattern.of(written);
        if (pattern == null) {
            boolean isLong = written.length() > FilePattern.LONGEST;
            problems.report(
                    isLong ? Rule.TOO_LARGE : Rule.INVALID_VALUE,
                    facts.placeOf("files"),
                    isLong
                            ? "files has over " + FilePattern.LONGEST + " characters, which is as many as are allowed."
                            : "files \"" + written + "\" is not a pattern.",
                    "Write it like _posts/*.md or content/incidents/**.md.");
        }
        return pattern;
    }

    private static void unknown(YamlValue.Scalar found, List<String> known, Problems problems) {
        problems.report(
                Rule.UNKNOWN_KEY,
                found.place(),
                "\"" + found.text() + "\" is not known here.",
                NearMiss.advice(found.text(), known));
    }

    /** Returns whether {@code name} is the file of an entry. */
    boolean isEntry(String name) {
        return name.endsWith(".md") && files.matches(name);
    }

    /** Returns what {@code key} of theirs is; their own name where that is one of ours. */
    Meaning meaning(String key) {
        Meaning said = keys.get(key);
        return said != null ? said : new Meaning(KEYS.contains(key) ? key : "", Map.of());
    }
}
