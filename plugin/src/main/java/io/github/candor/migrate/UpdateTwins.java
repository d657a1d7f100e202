package io.github.candor.migrate;

import io.github.candor.migrate.source.ImportedUpdate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders updates, and keeps apart those that say the same state in the same second: feeds could not tell them apart. */
final class UpdateTwins {
    private UpdateTwins() {}

    /**
     * Returns {@code updates}, oldest first, at whole seconds; only those that would fall together keep their milliseconds,
     * and those that agree even in these become one.
     */
    static List<ImportedUpdate> apart(List<ImportedUpdate> updates) {
        Map<String, List<ImportedUpdate>> bySecond = new LinkedHashMap<>();
        updates.stream()
                .sorted(Comparator.comparing(ImportedUpdate::at))
                .forEach(one -> bySecond.computeIfAbsent(
                                one.at().truncatedTo(ChronoUnit.SECONDS) + " " + one.state(), key -> new ArrayList<>())
                        .add(one));
        List<ImportedUpdate> apart = new ArrayList<>();
        for (List<ImportedUpdate> together : bySecond.values()) {
            if (together.size() == 1) {
                apart.add(at(together.get(0), together.get(0).at().truncatedTo(ChronoUnit.SECONDS)));
            } else {
                addAll(together, apart);
            }
        }
        apart.sort(Comparator.comparing(ImportedUpdate::at));
        return apart;
    }

    private static void addAll(List<ImportedUpdate> together, List<ImportedUpdate> apart) {
        Map<Instant, ImportedUpdate> byMillisecond = new LinkedHashMap<>();
        for (ImportedUpdate one : together) {
            Instant at = one.at().truncatedTo(ChronoUnit.MILLIS);
            byMillisecond.merge(at, at(one, at), UpdateTwins::joined);
        }
        apart.addAll(byMillisecond.values());
    }

    private static ImportedUpdate at(ImportedUpdate one, Instant at) {
        return new ImportedUpdate(at, one.state(), one.text(), one.changes(), one.place());
    }

    private static ImportedUpdate joined(ImportedUpdate one, ImportedUpdate other) {
        Map<io.github.candor.model.ComponentId, io.github.candor.model.ComponentStatus> changes =
                new LinkedHashMap<>(one.changes());
        changes.putAll(other.changes());
        String text = one.text().equals(other.text()) ? one.text() : (one.text() + "\n\n" + other.text()).strip();
        return new ImportedUpdate(one.at(), one.state(), text, changes, one.place());
    }
}
