package io.github.candor.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maintenance for tests, in one zone, with nothing stated that a test does not state. */
public final class Plans {
    private final String id;
    private final String zone;
    private final Moment from;
    private final Moment to;
    private final List<AffectedComponent> affected = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private Markdown summary = Markdown.EMPTY;
    private @Nullable Moment completed;
    private boolean isCancelled;
    private @Nullable String rrule;
    private @Nullable Moment movedFrom;

    private Plans(String id, String zone, String from, String to) {
        this.id = id;
        this.zone = zone;
        this.from = Incidents.at(from, zone);
        this.to = Incidents.at(to, zone);
    }

    /** Begins maintenance from one wall-clock time of {@code zone} to another. */
    public static Plans of(String id, String zone, String from, String to) {
        return new Plans(id, zone, from, to);
    }

    /** Names a component. */
    public Plans hit(String component) {
        affected.add(new AffectedComponent(new ComponentId(component), ComponentStatus.UNDER_MAINTENANCE, List.of()));
        return this;
    }

    /** Adds an update. */
    public Plans said(String at, UpdateState state, String text) {
        updates.add(new Update(Incidents.at(at, zone), state, new Markdown(text), Map.of()));
        return this;
    }

    /** States the text before the first heading. */
    public Plans about(String text) {
        summary = new Markdown(text);
        return this;
    }

    /** Repeats by {@code rule}. */
    public Plans repeated(String rule) {
        rrule = rule;
        return this;
    }

    /** States when it was over. */
    public Plans completed(String at) {
        completed = Incidents.at(at, zone);
        return this;
    }

    /** States when it was to begin before it was moved. */
    public Plans movedFrom(String at) {
        movedFrom = Incidents.at(at, zone);
        return this;
    }

    /** Takes it back. */
    public Plans cancelled() {
        isCancelled = true;
        return this;
    }

    /** Returns the maintenance. */
    public Maintenance build() {
        EntryInfo info = new EntryInfo(
                new EntryId(id),
                "maintenance/" + id + ".md",
                id,
                ZoneId.of(zone),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new Maintenance(
                info, affected, from, to, movedFrom, null, completed, isCancelled, rrule, summary, updates, List.of());
    }
}
