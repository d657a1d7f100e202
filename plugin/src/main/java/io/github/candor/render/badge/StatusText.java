package io.github.candor.render.badge;

import io.github.candor.address.Address;
import io.github.candor.model.Moment;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.Headline;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code status.txt}: one line for a terminal, like {@code School: Partial system outage; 1 open incident; last change
 * 2025-02-13T09:40:00Z}.
 *
 * <p>It names the moment of the last change, not that of the build, so that the same facts are the same bytes every day.
 */
public final class StatusText implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        SitePath path = new SitePath(Address.STATUS_TEXT.at());
        return Stream.of(PlannedFile.at(Tense.PRESENT, path, () -> SiteFile.Rendered.text(path, line(context))));
    }

    private static String line(RenderContext context) {
        StatusBoard board = context.board();
        List<String> parts = new ArrayList<>();
        parts.add(Headline.of(board, context.words()));
        int open = board.openIncidents().size();
        if (open > 0) {
            parts.add(context.words().count("open-now", open));
        }
        int underWay = (int) board.maintenance().stream()
                .filter(MaintenanceStatus::isUnderWay)
                .count();
        if (underWay > 0) {
            parts.add(context.words().count("under-way-now", underWay));
        }
        Instant changed = changedAt(board);
        if (changed.isAfter(Instant.EPOCH)) {
            parts.add(context.words().fill("last-change", changed.truncatedTo(ChronoUnit.SECONDS)));
        }
        String said = parts.stream()
                .reduce((before, next) -> context.words().fill("status-line", before, next))
                .orElse("");
        return PlainLine.clean(
                        context.words().labelled(board.content().settings().title(), said)) + "\n";
    }

    /** Returns when anything last happened or was said, be it only that a window of impact or of maintenance ended. */
    private static Instant changedAt(StatusBoard board) {
        Stream<Instant> incidents =
                board.incidents().stream().flatMap(one -> Stream.concat(Stream.of(one.changedAt()), edges(one)));
        // Work that overruns has no end but now, which is no change.
        Stream<Instant> maintenance = board.maintenance().stream()
                .filter(one -> !one.isCancelled())
                .flatMap(one -> Stream.concat(
                        said(one), Stream.of(one.actual().from(), one.actual().to())))
                .filter(edge -> edge.isBefore(board.now()));
        return Stream.concat(incidents, maintenance).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** When work was announced may be a guess, which is no change. */
    private static Stream<Instant> said(MaintenanceStatus one) {
        return one.told().stream()
                .map(PublicUpdate::at)
                .filter(at -> !at.isApproximate())
                .map(Moment::instant);
    }

    private static Stream<Instant> edges(IncidentStatus incident) {
        return incident.windows().stream()
                .flatMap(window -> Stream.of(window.from(), window.to()))
                .filter(Objects::nonNull)
                .map(Moment::instant);
    }
}
