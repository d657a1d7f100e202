package io.github.candor.render.api.v1;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.EntryId;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code reliability.json}: the figures of every year and quarter, for the site and for each component and group. */
record ReliabilityDocument(List<Scope> scopes) {
    ReliabilityDocument {
        scopes = List.copyOf(scopes);
    }

    /**
     * What figures are about.
     *
     * @param component id of a component or group; null for the whole site
     * @param periods all time first, then years and quarters, newest first
     */
    record Scope(@Nullable String component, List<PeriodDocument> periods) {
        static Scope of(StatusBoard board, @Nullable ComponentNode node) {
            Stream<Period> calendar = Stream.of(Period.Kind.YEAR, Period.Kind.QUARTER)
                    .flatMap(kind -> board.periods(kind, node).stream());
            return new Scope(
                    node == null ? null : node.id().value(),
                    Stream.concat(Stream.of(Period.ALL), calendar)
                            .map(period -> PeriodDocument.of(board.figures(period, node)))
                            .toList());
        }
    }

    /**
     * The incidents that started in a period.
     *
     * @param period {@code all}, like {@code 2024} or like {@code 2024-q4}
     * @param from first day, null for all time
     * @param to last day, null for all time
     */
    record PeriodDocument(
            String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> incidents,
            List<IntervalDocument> intervals) {
        static PeriodDocument of(PeriodFigures figures) {
            Period period = figures.period();
            boolean isAll = period.kind() == Period.Kind.ALL;
            return new PeriodDocument(
                    name(period),
                    isAll ? null : period.firstDay(),
                    isAll ? null : period.endDay().minusDays(1),
                    figures.incidents().stream()
                            .map(IncidentStatus::id)
                            .map(EntryId::value)
                            .toList(),
                    figures.figures().values().stream()
                            .map(IntervalDocument::of)
                            .toList());
        }
    }

    /**
     * One interval over a period.
     *
     * @param count over how many incidents it is taken
     * @param missing ids of those that lack an end
     */
    record IntervalDocument(
            String interval,
            int count,
            Duration mean,
            Duration median,
            Duration shortest,
            Duration longest,
            boolean isApproximate,
            List<String> missing) {
        static IntervalDocument of(IntervalFigures figures) {
            return new IntervalDocument(
                    figures.interval().id(),
                    figures.count(),
                    figures.mean(),
                    figures.median(),
                    figures.shortest(),
                    figures.longest(),
                    figures.isApproximate(),
                    figures.missing().stream().map(EntryId::value).toList());
        }
    }

    static ReliabilityDocument of(StatusBoard board) {
        var components = board.content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        return new ReliabilityDocument(
                Stream.concat(Stream.of(Scope.of(board, null)), nodes.map(node -> Scope.of(board, node)))
                        .toList());
    }

    private static String name(Period period) {
        return switch (period.kind()) {
            case ALL -> "all";
            case YEAR -> String.valueOf(period.year());
            case QUARTER -> period.year() + "-q" + period.number();
            case MONTH -> throw new IllegalArgumentException("months are not listed");
        };
    }
}
