package io.github.candor.render.api.v1;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.status.StatusBoard;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Candor's own documents below {@code /api/v1/} but for {@code site.json}; their schemas lie beside them, in the theme's {@code static/}. */
public final class CandorApi implements SitePart {
    /** The documents that every site has, and the schemas of all, below the site's root. */
    public static final List<String> ADDRESSES = List.of(
            "api/v1/site.json",
            "api/v1/uptime.json",
            "api/v1/reliability.json",
            "api/v1/reliability.csv",
            "api/v1/actions.json",
            "api/v1/incidents.json",
            "api/v1/site.schema.json",
            "api/v1/uptime.schema.json",
            "api/v1/reliability.schema.json",
            "api/v1/actions.schema.json",
            "api/v1/incidents.schema.json",
            "api/v1/incident.schema.json");

    static final String FOLDER = "api/v1/";
    private static final SitePath TABLE = new SitePath(FOLDER + "reliability.csv");

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        StatusBoard board = context.board();
        Stream<Supplier<SiteFile>> whole = Stream.of(
                planned("uptime.json", () -> UptimeDocument.of(board)),
                planned("reliability.json", () -> ReliabilityDocument.of(board)),
                Tense.PRESENT.at(
                        TABLE, () -> new SiteFile.Rendered(TABLE, ReliabilityTable.of(ReliabilityDocument.of(board)))),
                planned("actions.json", () -> ActionsDocument.of(context)),
                planned("incidents.json", () -> IncidentsDocument.of(context)));
        var components = board.content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        Stream<Supplier<SiteFile>> uptime =
                nodes.map(node -> planned("uptime/" + node.id() + ".json", () -> uptime(board, node)));
        Stream<Supplier<SiteFile>> incidents = board.incidents().stream()
                .map(one -> planned(
                        Tense.of(List.of(one)),
                        "incidents/" + one.id() + ".json",
                        () -> IncidentDocument.of(context, one)));
        return Stream.of(whole, uptime, incidents).flatMap(files -> files);
    }

    private static UptimeDocument uptime(StatusBoard board, ComponentNode node) {
        return UptimeDocument.of(
                board,
                node,
                board.uptimePeriods(node).stream().map(board::windowOf).toList());
    }

    /** Returns a document that tells of now. */
    static Supplier<SiteFile> planned(String name, Supplier<Record> document) {
        return planned(Tense.PRESENT, name, document);
    }

    private static Supplier<SiteFile> planned(Tense tense, String name, Supplier<Record> document) {
        SitePath path = new SitePath(FOLDER + name);
        return tense.at(path, () -> new SiteFile.Rendered(path, JsonDocument.of(document.get())));
    }
}
