package io.github.candor.golden;

import io.github.candor.model.Component;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import io.github.candor.status.figures.Period;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a site may name although it lies after now: planned work, the promised next word, last days of action items, first days of
 * components, the moment at which the site will be out of date, and the end of the month, quarter and year in which now lies.
 */
record Promises(Set<Instant> instants, Set<LocalDate> days) {
    static Promises of(SiteContent content, SiteInMemory site) {
        ZoneId zone = content.settings().zone();
        Set<Instant> instants = new HashSet<>();
        instants.add(site.board().nextTransitionAt());
        site.board().maintenance().forEach(one -> {
            Stream.of(one.scheduled(), one.actual())
                    .flatMap(span -> Stream.of(span.from(), span.to()))
                    .forEach(instants::add);
            Stream.ofNullable(one.maintenance().movedFrom())
                    .map(Moment::instant)
                    .forEach(instants::add);
        });
        content.incidents().stream()
                .map(one -> one.nextUpdate())
                .filter(Objects::nonNull)
                .map(Moment::instant)
                .forEach(instants::add);
        Set<LocalDate> days = new HashSet<>();
        for (Period.Kind kind : List.of(Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR)) {
            Span span = Period.newestFirst(
                            kind, site.board().today(), site.board().today())
                    .get(0)
                    .span(zone);
            instants.add(span.to());
            days.add(span.to().atZone(zone).toLocalDate().minusDays(1));
        }
        content.components().all().stream()
                .map(Component::since)
                .filter(Objects::nonNull)
                .forEach(days::add);
        content.incidents().stream()
                .filter(one -> !one.milestones()
                        .started()
                        .instant()
                        .isAfter(site.board().now()))
                .flatMap(one -> one.learnt().actions().stream())
                .map(action -> action.due())
                .filter(Objects::nonNull)
                .forEach(days::add);
        instants.forEach(instant -> days.add(instant.atZone(zone).toLocalDate()));
        return new Promises(instants, days);
    }

    boolean contain(FoundTime time) {
        return instants.contains(time.instant()) || days.contains(time.day());
    }
}
