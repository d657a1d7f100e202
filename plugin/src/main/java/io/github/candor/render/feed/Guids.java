package io.github.candor.render.feed;

import io.github.candor.model.EntryId;
import io.github.candor.model.Settings;
import io.github.candor.model.UpdateState;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.PublicUpdate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Makes the GUIDs of one feed: {@code tag:} URIs (RFC 4151) from the name of the site, the feed's own path and the
 * entry's id.
 *
 * <p>The site's address is no part of them, so that a move to another domain rings no bell; the feed's path is, because
 * some readers merge equal GUIDs of different feeds.
 *
 * @param prefix everything before what names the item
 */
record Guids(String prefix) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Returns the maker for the feed at {@code path}, like {@code components/login/history.rss}. */
    static Guids of(Settings settings, String path) {
        return new Guids("tag:candor.github.io,2026:" + settings.feedId() + "/" + path);
    }

    /** Returns the GUID of the feed itself. */
    String feed() {
        return prefix;
    }

    /** Returns the GUID that an entry keeps for good. */
    String entry(EntryId id) {
        return prefix + ":" + id;
    }

    /**
     * Returns the GUID of what was said at {@code index}: by when and what it declared, so that a fixed typo keeps it. An
     * announcement that nobody dated has no moment of its own, nor has a change of plan of which
     * no update tells; and an incident is taken back once.
     */
    String update(KnownEntry entry, List<PublicUpdate> newestFirst, int index) {
        EntryId id = entry.lastingId();
        PublicUpdate update = newestFirst.get(index);
        if (update.state() == UpdateState.SCHEDULED && !update.isWritten()) {
            return entry(id) + ":scheduled";
        }
        if (update.state().isOfPlan() && !update.isWritten() && entry instanceof KnownMaintenance work) {
            boolean isMoved = update.state() == UpdateState.MOVED;
            return entry(id) + ":" + update.state().id()
                    + (isMoved ? ":" + MOMENT.format(work.scheduledFor().instant()) : "");
        }
        if (update.state().isWithdrawal()) {
            return entry(id) + ":" + update.state().id();
        }
        int repetition = UpdateText.repetition(newestFirst, index);
        return entry(id) + ":" + MOMENT.format(update.at().instant()) + ":"
                + update.state().id() + (repetition == 0 ? "" : ":" + repetition);
    }
}
