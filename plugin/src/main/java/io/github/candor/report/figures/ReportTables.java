package io.github.candor.report.figures;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.render.view.FigureRow;
import io.github.candor.report.figures.Table.Cell;
import io.github.candor.report.figures.Table.Column;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.SpanFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.uptime.DowntimeLine;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a report out for people, in the site's words and by the rules by which its pages write figures. */
final class ReportTables {
    private final RenderContext context;
    private final Words words;
    private final FiguresReport report;

    ReportTables(RenderContext context, FiguresReport report) {
        this.context = context;
        this.words = context.words();
        this.report = report;
    }

    /** Returns the title of the whole. */
    String title() {
        return words.fill(
                "report-title",
                context.board().content().settings().title(),
                report.period().name());
    }

    /** Returns the sentences below the title: of which time it speaks, and how uptime is counted. */
    List<String> introduction() {
        Instant from = report.period().window().span().from();
        Instant to = report.period().window().span().to();
        Instant now = context.board().now();
        boolean isOver = !to.isAfter(now);
        String span = words.fill(
                isOver ? "report-span" : "report-span-so-far",
                context.calendar().when(from).text(),
                context.calendar().when(isOver ? to : now).text());
        String convention =
                context.board().content().settings().uptime().convention().id();
        return List.of(span, words.get("convention-" + convention));
    }

    /** Returns the tables in their order. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        tables.add(uptime());
        report.sections().forEach(section -> tables.add(figures(section)));
        tables.add(incidents());
        tables.add(working());
        return tables;
    }

    private Table uptime() {
        boolean hasBudgets = report.rows().stream().anyMatch(row -> row.budget() != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.left(words.get("component")),
                Column.right(words.get("uptime-title")),
                Column.right(words.get("downtime"))));
        if (hasBudgets) {
            columns.add(Column.right(words.get("objective")));
            columns.add(Column.right(words.get("budget")));
            columns.add(Column.right(words.get("left")));
        }
        columns.add(Column.right(words.get("incidents")));
        return new Table(
                words.get("uptime-title"),
                columns,
                report.rows().stream().map(row -> uptime(row, hasBudgets)).toList(),
                "");
    }

    private List<Cell> uptime(FiguresReport.Row row, boolean hasBudgets) {
        Uptime uptime = row.uptime();
        ErrorBudget budget = row.budget();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of((row.group() == null ? "" : "– ") + context.name(row.node())));
        cells.add(Cell.of(uptime == null ? words.get("no-data") : words.percent(uptime.percent())));
        cells.add(Cell.of(uptime == null || !uptime.members().isEmpty() ? "" : length(uptime.downtime())));
        if (hasBudgets) {
            cells.add(Cell.of(budget == null ? "" : words.percent(budget.objective())));
            cells.add(Cell.of(budget == null ? "" : length(budget.total())));
            cells.add(Cell.of(budget == null ? "" : left(budget.left())));
        }
        cells.add(Cell.of(words.number(row.incidents().incidents().size())));
        return cells;
    }

    private String left(Duration left) {
        return left.isNegative() ? words.get("overspent-by") + " " + length(left.negated()) : length(left);
    }

    private Table figures(FiguresReport.Section section) {
        SpanFigures figures = section.figures();
        ComponentNode node = section.node();
        String scope = node == null ? words.get("figures") : words.labelled(words.get("figures"), context.name(node));
        List<Column> columns = List.of(
                Column.left(words.get("interval")),
                Column.right(words.get("mean")),
                Column.right(words.get("median")),
                Column.right(words.get("shortest")),
                Column.right(words.get("longest")),
                Column.left(words.get("over")));
        return new Table(
                scope,
                columns,
                figures.figures().values().stream().map(this::figures).toList(),
                words.get("no-incidents"));
    }

    private List<Cell> figures(IntervalFigures figures) {
        String missing = FigureRow.missing(words, figures);
        return Stream.of(
                        interval(figures.interval()),
                        length(figures, figures.mean()),
                        length(figures, figures.median()),
                        length(figures, figures.shortest()),
                        length(figures, figures.longest()),
                        words.count("incidents", figures.count()) + (missing.isEmpty() ? "" : " (" + missing + ")"))
                .map(Cell::of)
                .toList();
    }

    private Table incidents() {
        List<Column> columns = List.of(
                Column.left(words.get("milestone-started")),
                Column.left(words.get("incident")),
                Column.left(words.get("components")),
                Column.left(words.get("report-impact")),
                Column.right(words.get("interval-duration")));
        return new Table(
                words.get("incidents"),
                columns,
                report.incidents().stream().map(this::incident).toList(),
                words.get("no-incidents"));
    }

    private List<Cell> incident(IncidentStatus status) {
        Measurement duration = Objects.requireNonNull(status.measurement(Interval.DURATION));
        String soFar = duration.isRunning() ? " " + words.get("so-far") : "";
        return List.of(
                Cell.of(when(status.milestones().started())),
                new Cell(status.incident().title(), context.absolute(SitePath.page(Address.INCIDENT.at(status.id())))),
                Cell.of(concerned(status)),
                Cell.of(words.get("impact-" + status.incident().impact().id())),
                Cell.of(length(duration) + soFar));
    }

    private String concerned(IncidentStatus status) {
        List<ComponentId> ids = status.incident().concerned();
        return ids.isEmpty()
                ? words.get("no-component")
                : words.list(ids.stream().map(this::name).toList());
    }

    private Table working() {
        List<Column> columns = List.of(
                Column.left(words.get("component")),
                Column.left(words.get("incident")),
                Column.left(words.get("from")),
                Column.left(words.get("to")),
                Column.left(words.get("status")),
                Column.right(words.get("length")),
                Column.right(words.get("weight")),
                Column.right(words.get("downtime")));
        List<List<Cell>> rows = report.rows().stream()
                .filter(row -> row.uptime() != null)
                .flatMap(row ->
                        Objects.requireNonNull(row.uptime()).working().stream().map(line -> line(row.node(), line)))
                .toList();
        return new Table(words.get("the-working"), columns, rows, words.get("no-downtime"));
    }

    private List<Cell> line(ComponentNode node, DowntimeLine line) {
        String causes =
                line.span().causes().stream().map(cause -> cause.value()).collect(Collectors.joining(", "));
        return Stream.of(
                        context.name(node),
                        causes,
                        context.calendar().when(line.span().span().from()).text(),
                        context.calendar().when(line.span().span().to()).text(),
                        words.get("status-" + line.span().status().id().replace('_', '-')),
                        Length.exact(line.span().span().length(), words),
                        words.number(line.weight().stripTrailingZeros()),
                        Length.exact(line.weighted(), words))
                .map(Cell::of)
                .toList();
    }

    private String name(ComponentId id) {
        ComponentNode node = context.board().content().components().find(id);
        return node == null ? id.value() : context.name(node);
    }

    private String interval(Interval interval) {
        return words.get("interval-" + interval.id().replace('_', '-'));
    }

    private String when(Moment moment) {
        return context.calendar().when(moment).spoken(words);
    }

    private String length(Measurement measurement) {
        return shown(
                measurement.isApproximate()
                        ? Length.approximately(measurement.length(), words)
                        : Length.taken(measurement.length(), words));
    }

    private String length(IntervalFigures figures, Duration one) {
        return shown(figures.isApproximate() ? Length.approximately(one, words) : Length.taken(one, words));
    }

    private String length(Duration duration) {
        return shown(Length.of(duration, words));
    }

    private String shown(Length length) {
        boolean isExact = length.hasGloss() && !length.isApproximate();
        return length.spoken(words) + (isExact ? words.get("comma") + " " + length.gloss() : "");
    }
}
