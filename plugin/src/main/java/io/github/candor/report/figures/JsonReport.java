package io.github.candor.report.figures;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.EntryId;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Settings;
import io.github.candor.model.UptimePolicy;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.span.Span;
import io.github.candor.status.uptime.DowntimeLine;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON, with the working behind every figure; lengths by ISO 8601, instants in UTC. */
final class JsonReport {
    private final RenderContext context;

    private JsonReport(RenderContext context) {
        this.context = context;
    }

    /** The whole document. */
    record Document(
            Site site,
            PeriodPart period,
            Instant builtAt,
            Counting counting,
            List<ComponentPart> components,
            List<FiguresPart> figures,
            List<IncidentPart> incidents) {}

    /** Whose figures they are. */
    record Site(String title, String url, String timezone) {}

    /** Of which time they are, as asked for; {@code to} may lie after {@code built_at}. */
    record PeriodPart(String id, String name, Instant from, Instant to) {}

    /** By which rule uptime is counted. */
    record Counting(String convention, Map<String, BigDecimal> weights) {}

    /** One component or group; {@code uptime} is null where nothing of the period is known. */
    record ComponentPart(
            String id,
            String name,
            String kind,
            @Nullable String group,
            @Nullable UptimePart uptime,
            @Nullable BudgetPart budget,
            List<String> incidents) {}

    /** {@code downtime} is null for the mean of a group's members. */
    record UptimePart(
            BigDecimal percent,
            @Nullable Duration downtime,
            Instant from,
            Instant to,
            List<LinePart> working,
            Map<String, BigDecimal> otherConventions) {}

    /** One line of the working. */
    record LinePart(
            String component,
            List<String> incidents,
            Instant from,
            Instant to,
            String status,
            BigDecimal weight,
            Duration downtime) {}

    /** What an objective allows over the whole period. */
    record BudgetPart(BigDecimal objective, Duration total, Duration used, Duration left) {}

    /** The figures of incidents; {@code component} is null for the whole site. */
    record FiguresPart(@Nullable String component, int incidents, Map<String, IntervalPart> intervals) {}

    /** One interval; {@code missing} lists the incidents that lack an end. */
    record IntervalPart(
            int count,
            Duration mean,
            Duration median,
            Duration shortest,
            Duration longest,
            List<String> missing,
            boolean isApproximate) {}

    /** One incident; {@code duration} is the one so far where {@code resolved} is null. */
    record IncidentPart(
            String id,
            String title,
            String url,
            String impact,
            List<String> components,
            Instant started,
            @Nullable Instant resolved,
            Duration duration) {}

    /** Returns the whole document. */
    static byte[] of(RenderContext context, FiguresReport report) {
        return JsonDocument.of(new JsonReport(context).document(report));
    }

    private Document document(FiguresReport report) {
        Settings settings = context.board().content().settings();
        Span span = report.period().window().span();
        return new Document(
                new Site(
                        settings.title(),
                        settings.url().toString(),
                        settings.zone().getId()),
                new PeriodPart(report.period().window().id(), report.period().name(), span.from(), span.to()),
                context.board().now(),
                counting(settings.uptime()),
                report.rows().stream().map(JsonReport::component).toList(),
                report.sections().stream().map(JsonReport::figures).toList(),
                report.incidents().stream().map(this::incident).toList());
    }

    private static Counting counting(UptimePolicy policy) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        policy.weights().forEach((status, weight) -> weights.put(status.id(), weight));
        return new Counting(policy.convention().id(), weights);
    }

    private static ComponentPart component(FiguresReport.Row row) {
        ComponentGroup group = row.group();
        Uptime uptime = row.uptime();
        ErrorBudget budget = row.budget();
        return new ComponentPart(
                row.node().id().value(),
                row.node().name(),
                row.node() instanceof ComponentGroup ? "group" : "component",
                group == null ? null : group.id().value(),
                uptime == null ? null : uptime(uptime),
                budget == null
                        ? null
                        : new BudgetPart(budget.objective(), budget.total(), budget.used(), budget.left()),
                ids(row.incidents().incidents().stream().map(IncidentStatus::id).toList()));
    }

    private static UptimePart uptime(Uptime uptime) {
        Map<String, BigDecimal> others = new LinkedHashMap<>();
        uptime.others().forEach((convention, percent) -> others.put(convention.id(), percent));
        return new UptimePart(
                uptime.percent(),
                uptime.members().isEmpty() ? uptime.downtime() : null,
                uptime.observed().from(),
                uptime.observed().to(),
                uptime.working().stream().map(JsonReport::line).toList(),
                others);
    }

    private static LinePart line(DowntimeLine line) {
        return new LinePart(
                line.component().value(),
                ids(line.span().causes()),
                line.span().span().from(),
                line.span().span().to(),
                line.span().status().id(),
                line.weight(),
                line.weighted());
    }

    private static FiguresPart figures(FiguresReport.Section section) {
        Map<String, IntervalPart> intervals = new LinkedHashMap<>();
        for (IntervalFigures one : section.figures().figures().values()) {
            intervals.put(
                    one.interval().id(),
                    new IntervalPart(
                            one.count(),
                            one.mean(),
                            one.median(),
                            one.shortest(),
                            one.longest(),
                            ids(one.missing()),
                            one.isApproximate()));
        }
        ComponentNode node = section.node();
        return new FiguresPart(
                node == null ? null : node.id().value(),
                section.figures().incidents().size(),
                intervals);
    }

    private IncidentPart incident(IncidentStatus status) {
        Measurement duration = Objects.requireNonNull(status.measurement(Interval.DURATION));
        Moment resolved = status.milestones().get(Milestone.RESOLVED);
        return new IncidentPart(
                status.id().value(),
                status.incident().title(),
                context.absolute(SitePath.page(Address.INCIDENT.at(status.id()))),
                status.incident().impact().id(),
                status.incident().concerned().stream().map(id -> id.value()).toList(),
                status.milestones().started().instant(),
                resolved == null ? null : resolved.instant(),
                duration.length());
    }

    private static List<String> ids(List<EntryId> ids) {
        return ids.stream().map(EntryId::value).toList();
    }
}
