package io.github.candor.status.incident;

import io.github.candor.address.EntryKind;
import io.github.candor.model.ComponentId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Section;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of planned work at one instant, as its author states it: of the plan everything, of what came of it only what
 * has passed.
 *
 * @param named components under maintenance; may be empty
 * @param scheduledFor planned beginning; of the first window when it repeats
 * @param scheduledUntil planned end, exclusive
 * @param movedFrom when it was planned to begin before it was moved, or null
 * @param started when it really began, or null
 * @param completed when it was really over, or null
 * @param isCancelled whether it will not take place
 * @param rrule recurrence rule of RFC 5545 without the name, or null
 * @param said when its author said anything of it by an update, in the author's order
 */
public record KnownMaintenance(
        EntryInfo info,
        List<ComponentId> named,
        Moment scheduledFor,
        Moment scheduledUntil,
        @Nullable Moment movedFrom,
        @Nullable Moment started,
        @Nullable Moment completed,
        boolean isCancelled,
        @Nullable String rrule,
        Markdown summary,
        List<Section> sections,
        List<Moment> said)
        implements KnownEntry {
    public KnownMaintenance {
        named = List.copyOf(named);
        sections = List.copyOf(sections);
        said = List.copyOf(said);
    }

    /** Returns what is known of {@code stated}. */
    public static KnownMaintenance of(Maintenance stated, Horizon horizon) {
        return new KnownMaintenance(
                horizon.seen(stated.info()),
                stated.named(),
                stated.scheduledFor(),
                stated.scheduledUntil(),
                isMoved(stated, horizon) ? stated.movedFrom() : null,
                horizon.seen(stated.started()),
                horizon.seen(stated.completed()),
                stated.isCancelled(),
                stated.rrule(),
                stated.summary(),
                stated.sections(),
                stated.updates().stream()
                        .map(update -> update.at())
                        .filter(horizon::sees)
                        .toList());
    }

    /** A plan is known as it is; that it was another is known once that is said, where somebody says when. */
    private static boolean isMoved(Maintenance stated, Horizon horizon) {
        List<Moment> told = stated.updates().stream()
                .filter(update -> update.state() == UpdateState.MOVED)
                .map(Update::at)
                .toList();
        return told.isEmpty() || told.stream().anyMatch(horizon::sees);
    }

    /** Returns the instants, not after now, at which its author says that anything happened or was said. */
    public List<Instant> facts() {
        return Stream.concat(Stream.of(started, completed), said.stream())
                .filter(Objects::nonNull)
                .map(Moment::instant)
                .toList();
    }

    /** Returns when it really began, else when it was planned to. */
    public Moment begin() {
        return started == null ? scheduledFor : started;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MAINTENANCE;
    }
}
