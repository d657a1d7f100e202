package io.github.candor.render.feed;

import io.github.candor.model.UpdateState;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells when the write-up of an incident was published. */
final class Postmortem {
    private Postmortem() {}

    /** Returns the moment of the first update that says so, else the begin of the day stated; null when not by now. */
    static @Nullable Instant publishedAt(StatusBoard board, IncidentStatus incident) {
        Instant told = incident.updates().stream()
                .filter(update -> update.state() == UpdateState.POSTMORTEM)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(null);
        LocalDate day = incident.incident().postmortem();
        if (told != null || day == null) {
            return told;
        }
        Instant begin = day.atStartOfDay(board.content().settings().zone()).toInstant();
        return begin.isAfter(board.now()) ? null : begin;
    }
}
