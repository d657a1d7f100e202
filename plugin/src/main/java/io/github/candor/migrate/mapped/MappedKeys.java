package io.github.candor.migrate.mapped;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of one file say in our terms, by our keys.
 *
 * @param values the last word for each
 * @param times of those that are times
 * @param lists every word for each, with its place
 */
record MappedKeys(Map<String, String> values, Map<String, Instant> times, Map<String, List<YamlValue.Scalar>> lists) {
    /** Returns what {@code keys} say; what the mapping does not know becomes comments of {@code draft}. */
    static MappedKeys of(Facts keys, Mapping mapping, ZoneId readZone, EntryDraft draft) {
        MappedKeys said = new MappedKeys(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
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
                keys.scalars(theirs).forEach(one -> said.add(meaning, one, draft));
            }
        }
        return said;
    }

    private void add(Mapping.Meaning meaning, YamlValue.Scalar one, EntryDraft draft) {
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
        values.put(meaning.key(), value);
        lists.computeIfAbsent(meaning.key(), key -> new ArrayList<>()).add(new YamlValue.Scalar(value, one.place()));
    }

    private static void keep(YamlValue.Entry entry, EntryDraft draft) {
        String key = entry.key().text();
        if (!entry.value().isEmpty()) {
            draft.comment(key + ": " + Facts.onOneLine(entry.value()));
            draft.findings()
                    .lost(entry.key().place(), "# " + key, "The mapping does not know the key \"" + key + "\".");
        }
    }

    /** Returns the status of what was hit, or null. */
    @Nullable
    ComponentStatus status() {
        return Stream.of(ComponentStatus.values())
                .filter(status -> status != ComponentStatus.UNDER_MAINTENANCE)
                .filter(status -> status.id().equals(values.get("status")))
                .findFirst()
                .orElse(null);
    }

    /** Returns the impact of the whole, or null. */
    @Nullable
    Impact impact() {
        return Stream.of(Impact.values())
                .filter(impact -> impact.id().equals(values.get("impact")))
                .findFirst()
                .orElse(null);
    }

    /** Returns what is listed for our {@code key}, each once. */
    List<String> texts(String key) {
        return lists.getOrDefault(key, List.of()).stream()
                .map(YamlValue.Scalar::text)
                .distinct()
                .toList();
    }

    /** Returns where the first of the lists begins; there must be one. */
    Place place() {
        return lists.values().iterator().next().get(0).place();
    }
}
