package io.github.candor.notify.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Says what became of messages in the order in which they were begun, whatever the order in which services answer. */
final class Report {
    private final Map<Line, Optional<Line>> outcomes = new LinkedHashMap<>();
    private final Consumer<Line> progress;

    Report(Consumer<Line> progress) {
        this.progress = progress;
    }

    /** Notes that the message of {@code claim} is begun. */
    void begin(Line claim) {
        outcomes.put(claim, Optional.empty());
    }

    /** Notes what became of it, and says all of which nothing earlier is open. */
    void end(Line claim, Line outcome) {
        outcomes.put(claim, Optional.of(outcome));
        while (!outcomes.isEmpty() && outcomes.values().iterator().next().isPresent()) {
            sayFirst();
        }
    }

    /** Says what is known, whatever is open. */
    void close() {
        while (!outcomes.isEmpty()) {
            sayFirst();
        }
    }

    private void sayFirst() {
        Line claim = outcomes.keySet().iterator().next();
        Optional<Line> outcome = outcomes.getOrDefault(claim, Optional.empty());
        outcomes.remove(claim);
        if (!claim.answer().isEmpty()) {
            progress.accept(claim);
        }
        outcome.ifPresent(progress);
    }
}
