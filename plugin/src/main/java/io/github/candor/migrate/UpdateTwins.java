package io.github.candor.migrate;

import io.github.candor.migrate.source.ImportedUpdate;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
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
        Map<Instant, List<ImportedUpdate>> byMillisecond = new LinkedHashMap<>();
        together.forEach(one -> byMillisecond
                .computeIfAbsent(one.at().truncatedTo(ChronoUnit.MILLIS), at -> new ArrayList<>())
                .add(one));
        byMillisecond.forEach((at, same) -> apart.add(joined(at, same)));
    }

    private static ImportedUpdate at(ImportedUpdate one, Instant at) {
        return new ImportedUpdate(at, one.state(), one.text(), one.changes(), one.place());
    }

    /** Says what any of {@code same} says, each text once where it follows itself. */
    private static ImportedUpdate joined(Instant at, List<ImportedUpdate> same) {
        Map<ComponentId, ComponentStatus> changes = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (ImportedUpdate one : same) {
            changes.putAll(one.changes());
            boolean isNew = texts.isEmpty() || !texts.get(texts.size() - 1).equals(one.text());
            if (isNew) {
                texts.add(one.text());
            }
        }
        ImportedUpdate first = same.get(0);
        String text =
                texts.size() == 1 ? first.text() : String.join("\n\n", texts).strip();
        return new ImportedUpdate(at, first.state(), text, changes, first.place());
    }
}
