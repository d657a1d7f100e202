package io.github.candor.migrate.source;

import io.github.candor.problem.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An incident, maintenance or notice of a log elsewhere, in Candor's terms.
 *
 * @param key what the log itself calls it; the same at each import
 * @param name the id that it should have, if it can be one and is free
 * @param day on which it began, for a name that is made
 * @param place where it begins in the log
 * @param facts values by key of the front matter, each as it is written in YAML, in order
 * @param comments what has no place in the front matter, a line each
 * @param summary Markdown in front of the first heading
 * @param updates in any order
 * @param sections Markdown after the updates
 * @param findings what did not come over as it was
 */
public record ImportedEntry(
        Kind kind,
        String key,
        String name,
        LocalDate day,
        Place place,
        Map<String, String> facts,
        List<String> comments,
        String summary,
        List<ImportedUpdate> updates,
        String sections,
        List<Finding> findings) {
    /** What it is, by the folder that it lies in. */
    public enum Kind {
        INCIDENT("incidents"),
        MAINTENANCE("maintenance"),
        NOTICE("notices");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** Returns the folder, like {@code incidents}. */
        public String folder() {
            return folder;
        }
    }

    public ImportedEntry {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        comments = List.copyOf(comments);
        updates = List.copyOf(updates);
        findings = List.copyOf(findings);
    }
}
