package io.github.candor.report.figures;

import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.SpanFigures;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as CSV (RFC 4180) in one table, with a line for the site, unless components were asked for, and for each
 * component and group.
 *
 * <p>Lengths are in seconds, percentages without their sign, instants in UTC. A cell is empty where there is no figure.
 */
final class CsvReport {
    private static final List<String> HEADERS = List.of(
            "kind",
            "id",
            "name",
            "group",
            "period",
            "from",
            "to",
            "uptime_percent",
            "downtime_seconds",
            "objective_percent",
            "budget_seconds",
            "left_seconds",
            "incidents");

    private CsvReport() {}

    /** Returns the whole table. */
    static String of(FiguresReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers());
        report.sections().stream()
                .filter(section -> section.node() == null)
                .forEach(section -> lines.add(site(report, section.figures())));
        report.rows().forEach(row -> lines.add(row(report, row)));
        return lines.stream()
                .map(line -> line.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>(HEADERS);
        for (Interval interval : Interval.values()) {
            headers.add(interval.id() + "_count");
            headers.add(interval.id() + "_mean_seconds");
            headers.add(interval.id() + "_median_seconds");
            headers.add(interval.id() + "_shortest_seconds");
            headers.add(interval.id() + "_longest_seconds");
        }
        return headers;
    }

    private static List<String> site(FiguresReport report, SpanFigures figures) {
        List<String> cells = new ArrayList<>(List.of(
                "site",
                "",
                "",
                "",
                report.period().window().id(),
                report.period().window().span().from().toString(),
                report.period().window().span().to().toString(),
                "",
                "",
                "",
                "",
                ""));
        addFigures(cells, figures);
        return cells;
    }

    private static List<String> row(FiguresReport report, FiguresReport.Row row) {
        ComponentNode node = row.node();
        ComponentGroup group = row.group();
        Uptime uptime = row.uptime();
        ErrorBudget budget = row.budget();
        boolean hasDowntime = uptime != null && uptime.members().isEmpty();
        List<String> cells = new ArrayList<>(List.of(
                node instanceof ComponentGroup ? "group" : "component",
                node.id().value(),
                node.name(),
                group == null ? "" : group.id().value(),
                report.period().window().id(),
                uptime == null ? "" : uptime.observed().from().toString(),
                uptime == null ? "" : uptime.observed().to().toString(),
                uptime == null ? "" : uptime.percent().toPlainString(),
                seconds(uptime != null && hasDowntime ? uptime.downtime() : null),
                budget == null ? "" : budget.objective().toPlainString(),
                seconds(budget == null ? null : budget.total()),
                seconds(budget == null ? null : budget.left())));
        addFigures(cells, row.incidents());
        return cells;
    }

    private static void addFigures(List<String> cells, SpanFigures figures) {
        cells.add(String.valueOf(figures.incidents().size()));
        for (Interval interval : Interval.values()) {
            IntervalFigures one = figures.figures().get(interval);
            cells.add(one == null ? "0" : String.valueOf(one.count()));
            cells.add(seconds(one == null ? null : one.mean()));
            cells.add(seconds(one == null ? null : one.median()));
            cells.add(seconds(one == null ? null : one.shortest()));
            cells.add(seconds(one == null ? null : one.longest()));
        }
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null
                ? ""
                : BigDecimal.valueOf(duration.getSeconds())
                        .add(BigDecimal.valueOf(duration.getNano(), 9))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Quotes where RFC 4180 asks for it; a name that a spreadsheet would take for a formula gets an apostrophe. */
    private static String cell(String text) {
        boolean isFormula = text.matches("(?s)[=@+\\t\\r].*|-(?![0-9.]+$).*");
        String safe = isFormula ? "'" + text : text;
        boolean isQuoted = safe.matches("(?s).*[\",\r\n].*");
        return isQuoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
