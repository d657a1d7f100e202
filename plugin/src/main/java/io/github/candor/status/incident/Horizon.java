package io.github.candor.status.incident;

import io.github.candor.model.EntryFacts;
import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one sees from an instant: nothing beyond is known.
 *
 * @param zone in which days are cut
 * @param entries ids of all that can be named: incidents that have started, notices that are published, all planned work
 */
public record Horizon(Instant now, ZoneId zone, Set<EntryId> entries) {
    public Horizon {
        entries = Set.copyOf(entries);
    }

    /** Returns how far one sees of {@code content} at {@code now}. */
    public static Horizon of(SiteContent content, Instant now) {
        Stream<EntryFacts> there = Stream.of(
                        content.incidents().stream()
                                .filter(one ->
                                        !one.milestones().started().instant().isAfter(now)),
                        content.maintenance().stream(),
                        content.notices().stream()
                                .filter(one -> !one.published().instant().isAfter(now)))
                .flatMap(entries -> entries);
        return new Horizon(
                now, content.settings().zone(), there.map(EntryFacts::id).collect(Collectors.toSet()));
    }

    /** Returns whether {@code moment} has come. */
    public boolean sees(Moment moment) {
        return !moment.instant().isAfter(now);
    }

    /** Returns {@code moment} if it has come, else null; null for null. */
    @Nullable
    Moment seen(@Nullable Moment moment) {
        return moment != null && sees(moment) ? moment : null;
    }

    /** Returns whether {@code day} has begun. */
    boolean sees(LocalDate day) {
        return !begin(day).isAfter(now);
    }

    /** Returns the first instant of {@code day}. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Returns {@code id} if it is that of something known, else null; null for null. */
    @Nullable
    EntryId seen(@Nullable EntryId id) {
        return id != null && entries.contains(id) ? id : null;
    }

    /** Returns {@code info} with only those references that lead to something known. */
    EntryInfo seen(EntryInfo info) {
        return info.referringTo(
                info.related().stream().filter(entries::contains).toList());
    }
}
