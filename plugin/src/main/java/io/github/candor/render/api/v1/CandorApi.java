package io.github.candor.render.api.v1;

import io.github.candor.address.Address;
import io.github.candor.manifest.Nature;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.MadeFrom;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Mergers;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Candor's own documents below {@code /api/v1/} but for {@code site.json}; their schemas lie beside them, in the theme's {@code static/}. */
public final class CandorApi implements SitePart {
    /** The documents that every site has, and the schemas of all, below the site's root. */
    public static final List<String> ADDRESSES = Stream.of(
                    "site.json",
                    "uptime.json",
                    "reliability.json",
                    "reliability.csv",
                    "actions.json",
                    "incidents.json",
                    "site.schema.json",
                    "uptime.schema.json",
                    "reliability.schema.json",
                    "actions.schema.json",
                    "incidents.schema.json",
                    "incident.schema.json")
            .map(Address.API::at)
            .toList();

    private static final SitePath TABLE = new SitePath(Address.API.at("reliability.csv"));

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        StatusBoard board = context.board();
        Stream<Supplier<SiteFile>> whole = Stream.of(
                figures(Address.API.at("uptime.json"), new Nature.Clockwork(false), () -> UptimeDocument.of(board)),
                planned(Address.API.at("reliability.json"), () -> ReliabilityDocument.of(board)),
                PlannedFile.at(
                        Tense.PRESENT,
                        TABLE,
                        () -> new SiteFile.Rendered(TABLE, ReliabilityTable.of(ReliabilityDocument.of(board)))),
                planned(Address.API.at("actions.json"), () -> ActionsDocument.of(context)),
                planned(Address.API.at("incidents.json"), () -> IncidentsDocument.of(context)));
        var components = board.content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        Stream<Supplier<SiteFile>> uptime = nodes.map(node -> figures(
                Address.UPTIME_FACTS.at(node.id()),
                new Nature.Clockwork(node instanceof ComponentGroup),
                () -> uptime(board, node)));
        Mergers mergers = Mergers.of(board.incidents());
        Stream<Supplier<SiteFile>> incidents = board.incidents().stream().map(one -> incident(context, one, mergers));
        return Stream.of(whole, uptime, incidents).flatMap(files -> files);
    }

    /** All that a document shows is of its incident, but for the ids of its parts. */
    private static Supplier<SiteFile> incident(RenderContext context, IncidentStatus one, Mergers mergers) {
        SitePath path = new SitePath(Address.INCIDENT_FACTS.at(one.id()));
        return PlannedFile.of(
                Tense.of(List.of(one)),
                path,
                () -> new SiteFile.Rendered(path, JsonDocument.of(IncidentDocument.of(context, one, mergers))),
                () -> MadeFrom.document(Arrays.asList(
                        one, mergers.into(one.id()), context.history().of(one.incident()))));
    }

    private static UptimeDocument uptime(StatusBoard board, ComponentNode node) {
        return UptimeDocument.of(
                board,
                node,
                board.uptime().periods(node).stream()
                        .map(board.uptime()::windowOf)
                        .toList());
    }

    /** Returns a document with figures that run with the clock. */
    private static Supplier<SiteFile> figures(String address, Nature.Clockwork nature, Supplier<Record> document) {
        SitePath path = new SitePath(address);
        return PlannedFile.at(
                Tense.PRESENT, path, () -> new SiteFile.Rendered(path, JsonDocument.of(document.get()), nature));
    }

    /** Returns a document that tells of now. */
    static Supplier<SiteFile> planned(String address, Supplier<Record> document) {
        SitePath path = new SitePath(address);
        return PlannedFile.at(Tense.PRESENT, path, () -> new SiteFile.Rendered(path, JsonDocument.of(document.get())));
    }
}
