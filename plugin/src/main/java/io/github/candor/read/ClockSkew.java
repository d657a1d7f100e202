package io.github.candor.read;

import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.SiteContent;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up for clocks that differ: what an author states for the next few minutes has happened by a faster clock. */
final class ClockSkew {
    /** More is a mistake in a date, or meant for later. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private final Instant last;
    private @Nullable Instant newest;

    /** Begins to look for the newest time that is not after {@code last}. */
    private ClockSkew(Instant last) {
        this.last = last;
    }

    /** Returns the latest time that an author may state for what has happened. */
    static Instant latest(Instant clock) {
        return clock.plus(TOLERATED);
    }

    /**
     * Returns {@code now}, moved on to the latest fact of a faster clock where it is the clock's own time; an instant of the
     * past was chosen, and stays.
     */
    static Instant now(SiteContent content, Instant now, Instant clock) {
        if (now.isBefore(clock.truncatedTo(ChronoUnit.SECONDS))) {
            return now;
        }
        Instant latest = latestFact(content, clock);
        return latest == null || latest.isBefore(now) ? now : latest;
    }

    /** Returns the newest time that an author states for what has happened, by the clock; null when there is none. */
    static @Nullable Instant latestFact(SiteContent content, Instant clock) {
        ClockSkew skew = new ClockSkew(latest(clock));
        for (Incident incident : content.incidents()) {
            incident.milestones().moments().values().forEach(skew::add);
            for (TimelineEntry entry : incident.timeline().entries()) {
                skew.add(entry.at());
            }
            skew.add(incident.updates());
        }
        for (Maintenance work : content.maintenance()) {
            skew.add(work.started());
            skew.add(work.completed());
            skew.add(work.updates());
        }
        for (Notice notice : content.notices()) {
            skew.add(notice.published());
        }
        return skew.newest;
    }

    private void add(List<Update> updates) {
        for (Update update : updates) {
            add(update.at());
        }
    }

    private void add(@Nullable Moment moment) {
        if (moment != null
                && !moment.isVague()
                && !moment.instant().isAfter(last)
                && (newest == null || moment.instant().isAfter(newest))) {
            newest = moment.instant();
        }
    }
}
