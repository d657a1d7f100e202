package io.github.candor.render.feed;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Incident;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the items of both families of feeds from incidents as they stand. */
final class FeedItems {
    private static final Comparator<FeedItem> NEWEST_FIRST =
            Comparator.comparing(FeedItem::published).reversed().thenComparing(FeedItem::guid);

    private final RenderContext context;
    private final UpdateHtml updates;
    private final int limit;

    FeedItems(RenderContext context) {
        this.context = context;
        this.updates = new UpdateHtml(context);
        this.limit = context.board().content().settings().feedItems();
    }

    /** Returns the items of {@code family} for {@code incidents}, which are newest first, newest first. */
    List<FeedItem> of(FeedFamily family, List<IncidentStatus> incidents, Guids guids) {
        return switch (family) {
            case HISTORY ->
                incidents.stream().limit(limit).map(one -> incident(one, guids)).toList();
            case UPDATES ->
                incidents.stream()
                        .flatMap(one -> updates(one, guids))
                        .sorted(NEWEST_FIRST)
                        .limit(limit)
                        .toList();
        };
    }

    private FeedItem incident(IncidentStatus status, Guids guids) {
        Incident incident = status.incident();
        String html = status.updates().stream()
                .map(update -> updates.block(incident, update))
                .collect(Collectors.joining("\n"));
        return new FeedItem(
                guids.incident(status),
                incident.title(),
                address(status),
                firstSaid(status),
                status.changedAt(),
                summary(status),
                html,
                categories(incident));
    }

    private Stream<FeedItem> updates(IncidentStatus status, Guids guids) {
        return status.updates().stream().map(update -> update(status, update, guids));
    }

    private FeedItem update(IncidentStatus status, PublicUpdate update, Guids guids) {
        Instant at = update.at().instant();
        return new FeedItem(
                guids.update(status, update),
                context.words()
                        .fill(
                                "feed-update-title",
                                updates.state(update),
                                status.incident().title()),
                address(status),
                at,
                at,
                updates.plain(update),
                updates.block(status.incident(), update),
                categories(status.incident()));
    }

    private String address(IncidentStatus status) {
        return context.absolute(SitePath.page("incidents/" + status.id() + "/"));
    }

    private static Instant firstSaid(IncidentStatus status) {
        List<PublicUpdate> said = status.updates();
        return said.isEmpty()
                ? status.milestones().started().instant()
                : said.get(said.size() - 1).at().instant();
    }

    private String summary(IncidentStatus status) {
        List<PublicUpdate> said = status.updates();
        String newest = said.isEmpty() ? "" : updates.state(said.get(0)) + " – " + updates.plain(said.get(0));
        String summary = context.markdown().plain(status.incident().summary());
        return summary.isEmpty() ? newest : summary;
    }

    private List<String> categories(Incident incident) {
        return incident.affected().stream()
                .map(AffectedComponent::id)
                .map(context.board().content().components()::find)
                .filter(Objects::nonNull)
                .map(ComponentNode::name)
                .toList();
    }
}
