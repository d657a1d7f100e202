package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.Findings;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.OneCase;
import io.github.candor.read.name.NearMiss;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How bad cState calls an issue, and what a component is meanwhile. */
enum Severity {
    NOTICE(ComponentStatus.OPERATIONAL),
    DISRUPTED(ComponentStatus.PARTIAL_OUTAGE),
    DOWN(ComponentStatus.MAJOR_OUTAGE);

    private final ComponentStatus status;

    Severity(ComponentStatus status) {
        this.status = status;
    }

    ComponentStatus status() {
        return status;
    }

    /** Returns the severity of an issue, or the one that it was meant to have after saying so. */
    static Severity of(Facts keys, Findings findings) {
        String word = keys.text("severity", "");
        List<String> known = Arrays.stream(values()).map(Severity::word).toList();
        String lower = OneCase.lower(word);
        String near = known.contains(lower) ? lower : NearMiss.find(lower, known);
        Severity meant = near == null ? NOTICE : valueOf(near.toUpperCase(Locale.ROOT));
        if (!known.contains(lower)) {
            findings.changed(
                    keys.placeOf("severity"),
                    "impact:",
                    word.isEmpty()
                            ? "There is no severity; it is \"notice\", which hits nothing."
                            : "severity \"" + word + "\" is not one of cState's; it is read as \"" + meant.word()
                                    + "\".");
        }
        return meant;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
