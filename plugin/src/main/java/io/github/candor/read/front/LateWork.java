package io.github.candor.read.front;

import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.yaml.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds work that began after its planned end, so that no plan ends it, and was forgotten. */
final class LateWork {
    private static final Duration STALE = Duration.ofDays(30);

    private LateWork() {}

    /** Reports work that was {@code started} after {@code until} and of which nothing was said for long. */
    static void check(
            Fields fields,
            @Nullable Moment started,
            @Nullable Moment until,
            @Nullable Moment completed,
            List<Placed<Update>> updates,
            Instant now) {
        if (started == null || until == null || started.instant().isBefore(until.instant())) {
            return;
        }
        boolean isOver = completed != null
                || fields.value("rrule") != null
                || updates.stream().anyMatch(one -> one.value().state() == UpdateState.COMPLETED);
        if (isOver) {
            return;
        }
        Instant said = updates.stream()
                .map(one -> one.value().at().instant())
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .filter(at -> at.isAfter(started.instant()))
                .orElse(started.instant());
        if (said.isBefore(now.minus(STALE))) {
            fields.problems()
                    .report(
                            Rule.STALE_INCIDENT,
                            fields.placeOf("started"),
                            "started " + fields.text("started") + " is after scheduled_until, so the work goes on until"
                                    + " somebody says that it is over; nothing was said for "
                                    + Duration.between(said, now).toDays() + " days.",
                            "Add \"completed\" if it is over.");
        }
    }
}
