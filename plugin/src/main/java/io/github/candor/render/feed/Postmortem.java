package io.github.candor.render.feed;

import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells when the write-up of an incident was published. */
final class Postmortem {
    private Postmortem() {}

    /**
     * Returns the moment of the first update that says so, else the begin of the day stated, or the end of the incident where
     * that came later on the same day; null when not by now.
     */
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
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        Instant over = resolved == null ? incident.milestones().started().instant() : resolved.instant();
        Instant published = over.isAfter(begin) ? over : begin;
        return begin.isAfter(board.now()) ? null : published;
    }
}
