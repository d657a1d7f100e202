package io.github.candor.read.front;

import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Tells authors of updates that nobody sees yet. */
final class LaterUpdates {
    private LaterUpdates() {}

    /** Reports updates after {@code clock}, the real time; a resolution in the future is an error of its own. */
    static void check(List<Placed<Update>> updates, ZoneId zone, Instant clock, Problems problems) {
        for (Placed<Update> update : updates) {
            boolean isLater = update.value().at().instant().isAfter(clock);
            if (isLater && update.value().state() != UpdateState.RESOLVED) {
                problems.report(
                        Rule.SHOWN_LATER,
                        update.place(),
                        "This update is shown from "
                                + Values.written(update.value().at(), zone) + " on, and nowhere until then.",
                        "Correct the date, unless that is meant.");
            }
        }
    }
}
