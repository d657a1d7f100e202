package io.github.candor.golden;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.SiteContent;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.revisions.History;
import io.github.candor.revisions.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every time that the entries of a site state, and the moments between them. */
final class StatedTimes {
    /** Moments between two times of one entry, as parts of the time between them. */
    private static final int PARTS = 8;

    private final ZoneId zone;

    private StatedTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns {@code count} moments in the middle of entries, spread evenly over all of them; none where there is no entry. */
    static List<Instant> between(SiteContent content, int count) {
        StatedTimes times = new StatedTimes(content.settings().zone());
        NavigableSet<Instant> all = new TreeSet<>();
        content.incidents().forEach(one -> all.addAll(between(times.of(one))));
        content.maintenance().forEach(one -> all.addAll(between(of(one))));
        content.notices().forEach(one -> all.addAll(between(of(one))));
        List<Instant> ordered = new ArrayList<>(all);
        List<Instant> some = new ArrayList<>();
        for (int i = 0; i < count && !ordered.isEmpty(); i++) {
            some.add(ordered.get(i * ordered.size() / count));
        }
        return some;
    }

    /** Returns a history in which every entry was posted and edited whenever it states that anything happened, with marks in its words. */
    static History history(SiteContent content) {
        StatedTimes times = new StatedTimes(content.settings().zone());
        Map<String, EntryHistory> byFile = new HashMap<>();
        content.incidents().forEach(one -> byFile.put(one.info().file(), history(times.of(one))));
        content.maintenance().forEach(one -> byFile.put(one.info().file(), history(of(one))));
        content.notices().forEach(one -> byFile.put(one.info().file(), history(of(one))));
        return new History(History.Extent.WHOLE, "", false, byFile);
    }

    private static EntryHistory history(Stream<Instant> stated) {
        List<Revision> revisions = new ArrayList<>();
        stated.sorted().distinct().forEach(at -> {
            Revision.Kind kind = revisions.isEmpty() ? Revision.Kind.POSTED : Revision.Kind.EDITED;
            revisions.add(new Revision(
                    kind,
                    at,
                    List.of(),
                    Map.of("title", "Title of " + MarkedContent.mark(at)),
                    "Words of " + MarkedContent.mark(at)));
        });
        return new EntryHistory(revisions, true, true);
    }

    private static List<Instant> between(Stream<Instant> stated) {
        List<Instant> edges = stated.sorted().distinct().toList();
        List<Instant> between = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            Duration part = Duration.between(edges.get(i - 1), edges.get(i)).dividedBy(PARTS);
            for (int number = 1; number < PARTS; number++) {
                between.add(edges.get(i - 1).plus(part.multipliedBy(number)));
            }
            between.add(edges.get(i).minusSeconds(1));
        }
        return between;
    }

    private Stream<Instant> of(Incident one) {
        Stream<Moment> moments = Stream.of(
                        one.milestones().moments().values().stream(),
                        one.updates().stream().map(update -> update.at()),
                        one.timeline().entries().stream().map(entry -> entry.at()))
                .flatMap(all -> all);
        Stream<LocalDate> days = Stream.concat(
                one.learnt().actions().stream().map(ActionItem::done),
                Stream.ofNullable(one.learnt().postmortem()));
        return Stream.concat(moments.map(Moment::instant), days.flatMap(this::instant));
    }

    private static Stream<Instant> of(Maintenance one) {
        return Stream.concat(
                        Stream.of(one.scheduledFor(), one.scheduledUntil(), one.started(), one.completed()),
                        one.updates().stream().map(update -> update.at()))
                .filter(Objects::nonNull)
                .map(Moment::instant);
    }

    private static Stream<Instant> of(Notice one) {
        return Stream.of(one.published(), one.until()).filter(Objects::nonNull).map(Moment::instant);
    }

    private Stream<Instant> instant(@Nullable LocalDate day) {
        return Stream.ofNullable(day).map(one -> one.atStartOfDay(zone).toInstant());
    }
}
