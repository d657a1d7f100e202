package io.github.candor.render.calendar;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Planned work for tests, its times written like {@code 2024-10-14 10:30} in one zone. */
final class PlannedWork {
    private final String id;
    private final ZoneId zone;
    private final List<Update> updates = new ArrayList<>();
    private Moment from;
    private Moment to;
    private String title = "Upgrade";
    private String summary = "";
    private String component = "login";
    private @Nullable Moment started;
    private @Nullable Moment completed;
    private @Nullable String rrule;
    private boolean isCancelled;

    private PlannedWork(String id, ZoneId zone, Moment from, Moment to) {
        this.id = id;
        this.zone = zone;
        this.from = from;
        this.to = to;
    }

    /** Begins an entry whose times are read in {@code zone}. */
    static PlannedWork of(String id, String zone, String from, String to) {
        return new PlannedWork(id, ZoneId.of(zone), Incidents.at(from, zone), Incidents.at(to, zone));
    }

    /** Begins an entry of moments that are stated in another way. */
    static PlannedWork of(String id, String zone, Moment from, Moment to) {
        return new PlannedWork(id, ZoneId.of(zone), from, to);
    }

    /** Returns the beginning of a day of which no time is known. */
    static Moment day(String day, String zone) {
        LocalDate date = LocalDate.parse(day);
        return new Moment(date.atStartOfDay(ZoneId.of(zone)).toInstant(), date, false);
    }

    /** Returns the end of a day of which no time is known. */
    static Moment endOf(String day, String zone) {
        LocalDate date = LocalDate.parse(day);
        return new Moment(date.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant(), date, false);
    }

    /** States another window than the one it was announced for. */
    PlannedWork movedTo(String otherFrom, String otherTo) {
        from = Incidents.at(otherFrom, zone.getId());
        to = Incidents.at(otherTo, zone.getId());
        return this;
    }

    /** States what it is and what is said of it. */
    PlannedWork text(String one, String other) {
        title = one;
        summary = other;
        return this;
    }

    /** States what it is done to. */
    PlannedWork at(String other) {
        component = other;
        return this;
    }

    /** States when it really began. */
    PlannedWork started(String time) {
        started = Incidents.at(time, zone.getId());
        return this;
    }

    /** States when it was really over. */
    PlannedWork completed(String time) {
        completed = Incidents.at(time, zone.getId());
        return this;
    }

    /** States by which rule it repeats. */
    PlannedWork repeats(String rule) {
        rrule = rule;
        return this;
    }

    /** States that it does not take place. */
    PlannedWork cancelled() {
        isCancelled = true;
        return this;
    }

    /** States what the public was told. */
    PlannedWork said(String time, UpdateState state) {
        updates.add(new Update(Incidents.at(time, zone.getId()), state, new Markdown("Said."), Map.of()));
        return this;
    }

    /** Returns the entry. */
    Maintenance build() {
        EntryInfo info = new EntryInfo(
                new EntryId(id),
                "maintenance/" + id + ".md",
                title,
                zone,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new Maintenance(
                info,
                List.of(new AffectedComponent(new ComponentId(component), ComponentStatus.OPERATIONAL, List.of())),
                from,
                to,
                null,
                started,
                completed,
                isCancelled,
                rrule,
                new Markdown(summary),
                updates,
                List.of());
    }
}
