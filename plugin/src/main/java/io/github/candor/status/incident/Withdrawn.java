package io.github.candor.status.incident;

import io.github.candor.model.EntryId;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an incident was taken back, once that was said.
 *
 * @param at when the public was told
 * @param retracted why it was none, in one line of plain text, or null where it is part of another
 * @param mergedInto id of the incident that it is part of, or null where it was none
 * @param claimed the impact that people were told of before
 */
public record Withdrawn(
        Moment at, @Nullable String retracted, @Nullable EntryId mergedInto, Impact claimed) {
    /** Returns how {@code incident} was taken back by what {@code horizon} sees, or null if it was not. */
    static @Nullable Withdrawn of(Incident incident, Impact claimed, Horizon horizon) {
        UpdateState state = state(incident.ties());
        if (state == null) {
            return null;
        }
        Moment said = incident.updates().stream()
                .filter(update -> update.state() == state)
                .map(Update::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Moment at = said == null ? lastWord(incident) : said;
        EntryId into = incident.ties().mergedInto();
        boolean leadsOn = into == null || horizon.seen(into) != null;
        return horizon.sees(at) && leadsOn ? new Withdrawn(at, incident.ties().retracted(), into, claimed) : null;
    }

    /** Returns what an update of {@code ties} declares, or null where they take nothing back. */
    private static @Nullable UpdateState state(Incident.Ties ties) {
        if (ties.retracted() != null) {
            return UpdateState.RETRACTED;
        }
        return ties.mergedInto() == null ? null : UpdateState.MERGED;
    }

    /** Where nobody says when it was taken back, that goes with the last that its author says of it, known or not. */
    private static Moment lastWord(Incident incident) {
        return Stream.concat(
                        incident.milestones().moments().values().stream(),
                        incident.updates().stream().map(Update::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns what it is from then on. */
    UpdateState state() {
        return retracted == null ? UpdateState.MERGED : UpdateState.RETRACTED;
    }
}
