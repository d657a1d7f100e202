package io.github.candor;

import io.github.candor.migrate.ImportPlan;
import io.github.candor.migrate.ImportReport;
import io.github.candor.migrate.Importer;
import io.github.candor.migrate.source.Proof;
import io.github.candor.migrate.source.ProvenSite;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.span.Span;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pipeline of an import: read the log, plan the files, build the site in memory and compare, write. */
public final class SiteImporter {
    private SiteImporter() {}

    /**
     * What is imported, and how.
     *
     * @param kind of log, or null to recognise it
     * @param isStrict whether nothing is written when the site would differ from the log and nothing explains it
     */
    public record Wish(SourceFiles files, @Nullable String kind, boolean isStrict) {}

    /**
     * What came of it.
     *
     * @param written paths below the content folder
     */
    public record Result(ImportReport report, List<String> written) {
        public Result {
            written = List.copyOf(written);
        }
    }

    /**
     * Imports; content that is there already must be valid.
     *
     * @throws RefusalException if the log is none that can be read
     * @throws ContentException with all that is wrong in the content, or with why the log cannot be understood at all
     */
    public static Result run(SiteBuilder.Order order, Wish wish) throws ContentException, IOException {
        Path folder = order.content();
        Instant now = order.clock();
        Theme theme = SiteBuilder.theme(order);
        SiteContent site = Files.exists(folder.resolve("status.yml"))
                ? ContentReader.read(folder, now, now).content()
                : null;
        Surroundings around = new Surroundings(site, now, languages(theme));
        ImportPlan plan = Importer.plan(wish.files(), wish.kind(), folder, around);
        ImportReport report = plan.report(differences(plan, theme, now));
        boolean isHeldBack = wish.isStrict() && report.isUnexplained();
        return new Result(report, isHeldBack ? List.of() : plan.write(folder));
    }

    private static List<Proof.Difference> differences(ImportPlan plan, Theme theme, Instant now) {
        StatusBoard board = StatusBoard.at(plan.content().published(), now);
        SortedMap<String, byte[]> documents = new TreeMap<>();
        RenderContext context = RenderContext.of(board, theme);
        documents.put(ProvenSite.ALL_INCIDENTS, StatuspageApi.allIncidents(context));
        documents.put(ProvenSite.ALL_MAINTENANCE, StatuspageApi.allMaintenance(context));
        new StatuspageApi()
                .files(context)
                .map(Supplier::get)
                .filter(SiteFile.Rendered.class::isInstance)
                .map(SiteFile.Rendered.class::cast)
                .forEach(file -> documents.put(file.path().value(), file.bytes()));
        Map<String, Duration> downtime = new TreeMap<>();
        for (Component component : board.content().components().all()) {
            downtime.put(component.id().value(), downtime(board, component));
        }
        return plan.prove(documents, downtime);
    }

    /** Each outage in full, partial ones too: the log elsewhere knows no weights. */
    private static Duration downtime(StatusBoard board, Component component) {
        Instant first = board.incidents().stream()
                .map(incident -> incident.milestones().started().instant())
                .min(Instant::compareTo)
                .orElse(board.now());
        if (!first.isBefore(board.now())) {
            return Duration.ZERO;
        }
        Uptime uptime = board.uptime().of(component, new UptimeWindow("log", new Span(first, board.now())));
        return uptime == null
                ? Duration.ZERO
                : uptime.working().stream()
                        .filter(line -> isOutage(line.span().status()))
                        .map(line -> line.span().span().length())
                        .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isOutage(ComponentStatus status) {
        return status == ComponentStatus.PARTIAL_OUTAGE || status == ComponentStatus.MAJOR_OUTAGE;
    }

    private static Set<String> languages(Theme theme) {
        return theme.names("i18n/").stream()
                .map(name -> name.replaceFirst("^.*/", "").replaceFirst("\\.properties$", ""))
                .collect(Collectors.toSet());
    }
}
