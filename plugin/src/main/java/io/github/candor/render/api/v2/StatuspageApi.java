package io.github.candor.render.api.v2;

import io.github.candor.address.Address;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The eight documents of Atlassian Statuspage's public API below {@code /api/v2/}.
 *
 * <p>Cancelled maintenance is in none of them: the API has no word for it, and Statuspage's own pages drop it too.
 */
public final class StatuspageApi implements SitePart {
    /** How many incidents and windows of maintenance are listed at most, as on Statuspage. */
    static final int MOST = 50;

    /** Where the documents lie below the site's root. */
    public static final List<String> ADDRESSES = Stream.of(
                    "summary.json",
                    "status.json",
                    "components.json",
                    "incidents.json",
                    "incidents/unresolved.json",
                    "scheduled-maintenances.json",
                    "scheduled-maintenances/upcoming.json",
                    "scheduled-maintenances/active.json")
            .map(Address.STATUSPAGE_API::at)
            .toList();

    /** {@code summary.json}: all that matters now. */
    record Summary(
            PageDocument page,
            List<ComponentDocument> components,
            List<IncidentDocument> incidents,
            List<MaintenanceDocument> scheduledMaintenances,
            StatusDocument status) {}

    /** {@code status.json}. */
    record Status(PageDocument page, StatusDocument status) {}

    /** {@code components.json}. */
    record Components(PageDocument page, List<ComponentDocument> components) {}

    /** {@code incidents.json} and {@code incidents/unresolved.json}. */
    record Incidents(PageDocument page, List<IncidentDocument> incidents) {}

    /** {@code scheduled-maintenances.json} and the two below it. */
    record Maintenances(PageDocument page, List<MaintenanceDocument> scheduledMaintenances) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        StatusBoard board = context.board();
        return Stream.of(
                planned("summary.json", () -> summary(context)),
                planned("status.json", () -> new Status(PageDocument.of(board), StatusDocument.of(board.pageStatus()))),
                planned("components.json", () -> components(board)),
                planned("incidents.json", () -> incidents(context, board.incidents())),
                planned("incidents/unresolved.json", () -> incidents(context, board.openIncidents())),
                planned("scheduled-maintenances.json", () -> maintenances(context, board.maintenance())),
                planned("scheduled-maintenances/upcoming.json", () -> maintenances(context, coming(board))),
                planned(
                        "scheduled-maintenances/active.json",
                        () -> maintenances(context, select(board, MaintenanceStatus::isUnderWay))));
    }

    private static Summary summary(RenderContext context) {
        StatusBoard board = context.board();
        ComponentDocuments components = new ComponentDocuments(board);
        EntryDocuments entries = new EntryDocuments(context, components);
        List<MaintenanceStatus> planned = new ArrayList<>(select(board, MaintenanceStatus::isUnderWay));
        planned.addAll(coming(board));
        return new Summary(
                PageDocument.of(board),
                components.all(),
                board.openIncidents().stream().map(entries::of).toList(),
                planned.stream().map(entries::of).toList(),
                StatusDocument.of(board.pageStatus()));
    }

    private static Components components(StatusBoard board) {
        return new Components(PageDocument.of(board), new ComponentDocuments(board).all());
    }

    private static Incidents incidents(RenderContext context, List<IncidentStatus> incidents) {
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        return new Incidents(
                PageDocument.of(context.board()),
                incidents.stream().limit(MOST).map(entries::of).toList());
    }

    private static Maintenances maintenances(RenderContext context, List<MaintenanceStatus> windows) {
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        return new Maintenances(
                PageDocument.of(context.board()),
                windows.stream()
                        .filter(one -> !one.isCancelled())
                        .limit(MOST)
                        .map(entries::of)
                        .toList());
    }

    /** What comes next stands first. */
    private static List<MaintenanceStatus> coming(StatusBoard board) {
        List<MaintenanceStatus> coming = new ArrayList<>(select(board, MaintenanceStatus::isComing));
        Collections.reverse(coming);
        return coming;
    }

    private static List<MaintenanceStatus> select(StatusBoard board, Predicate<MaintenanceStatus> which) {
        return board.maintenance().stream().filter(which).toList();
    }

    /** Returns every incident as {@code incidents.json} has the newest; for comparing, never published. */
    public static byte[] allIncidents(RenderContext context) {
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        return JsonDocument.of(new Incidents(
                PageDocument.of(context.board()),
                context.board().incidents().stream().map(entries::of).toList()));
    }

    /** Returns every window of maintenance as {@code scheduled-maintenances.json} has the latest; never published. */
    public static byte[] allMaintenance(RenderContext context) {
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        return JsonDocument.of(new Maintenances(
                PageDocument.of(context.board()),
                context.board().maintenance().stream().map(entries::of).toList()));
    }

    private static Supplier<SiteFile> planned(String name, Supplier<Record> document) {
        SitePath path = new SitePath(Address.STATUSPAGE_API.at(name));
        return PlannedFile.at(Tense.PRESENT, path, () -> new SiteFile.Rendered(path, JsonDocument.of(document.get())));
    }
}
