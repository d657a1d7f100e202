package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import io.github.candor.status.span.StatusSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cuts status lines into calendar days of the site's zone. */
public final class DayBars {
    private final Map<ComponentId, StatusLine> lines;
    private final Recorded recorded;
    private final ZoneId zone;
    private final Instant now;

    /** Keeps what days are made from; {@code lines} has every component that will be asked for. */
    public DayBars(Map<ComponentId, StatusLine> lines, Recorded recorded) {
        this.lines = lines;
        this.recorded = recorded;
        this.zone = recorded.zone();
        this.now = recorded.now();
    }

    /**
     * Returns a bar for each day from {@code first} to {@code last}, both inclusive. A group has the worst of its members at
     * each instant. A day that the zone's calendar skipped has no length and no data.
     */
    public List<DayBar> days(ComponentNode node, LocalDate first, LocalDate last) {
        StatusLine line = lineOf(node);
        Span record = recorded.of(node);
        List<DayBar> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(bar(line, record, day));
        }
        return days;
    }

    private DayBar bar(StatusLine line, Span record, LocalDate day) {
        Span whole = new Span(start(day), start(day.plusDays(1)));
        Span passed = new Span(Instant.MIN, now).cutTo(whole);
        Span known = record.cutTo(whole);
        List<StatusSpan> spans = known.isEmpty() ? List.of() : all(line, known);
        Map<ComponentStatus, Duration> times = times(spans, known.length());
        ComponentStatus worst = times.keySet().stream().reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        return new DayBar(day, passed.length(), !known.isEmpty(), worst, times, causes(spans));
    }

    /** What took less than a minute happened all the same, though no time of it is known. */
    private static List<StatusSpan> all(StatusLine line, Span known) {
        return Stream.concat(line.within(known).stream(), line.momentsWithin(known).stream())
                .toList();
    }

    private static Map<ComponentStatus, Duration> times(List<StatusSpan> spans, Duration known) {
        Map<ComponentStatus, Duration> times = new EnumMap<>(ComponentStatus.class);
        Duration rest = known;
        for (StatusSpan one : spans) {
            times.merge(one.status(), one.span().length(), Duration::plus);
            rest = rest.minus(one.span().length());
        }
        if (!rest.isZero()) {
            times.put(ComponentStatus.OPERATIONAL, rest);
        }
        return times;
    }

    private static List<EntryId> causes(List<StatusSpan> spans) {
        TreeSet<EntryId> causes = new TreeSet<>();
        spans.forEach(one -> causes.addAll(one.causes()));
        return List.copyOf(causes);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private StatusLine lineOf(ComponentNode node) {
        if (node instanceof ComponentGroup group) {
            return StatusLine.of(group.members().stream()
                    .flatMap(member -> known(member).stream())
                    .flatMap(span -> span.causes().stream().map(id -> new Claim(span.span(), span.status(), id)))
                    .toList());
        }
        return lines.getOrDefault(node.id(), StatusLine.OPERATIONAL);
    }

    /** Nothing is claimed of a member before its first day, or after its last. */
    private List<StatusSpan> known(Component member) {
        Span record = recorded.of(member);
        return record.isEmpty() ? List.of() : all(lineOf(member), record);
    }
}
