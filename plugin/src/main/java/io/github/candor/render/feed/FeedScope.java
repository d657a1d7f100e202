package io.github.candor.render.feed;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is about.
 *
 * @param folder that it lies in: empty, or like {@code components/login/}
 * @param page folder of the page that it follows
 * @param subject what it is called after: the site's title, and what part of it
 * @param kind which families there are and what an item holds
 * @param nodes the components and groups that it is about
 * @param incidents newest first
 * @param maintenance latest planned begin first
 */
record FeedScope(
        String folder,
        String page,
        String subject,
        Kind kind,
        List<ComponentNode> nodes,
        List<IncidentStatus> incidents,
        List<MaintenanceStatus> maintenance) {
    /** How long a feed stays after the last word: a reader that asks once a month still hears of the end and of the write-up. */
    static final Duration STAY = Duration.ofDays(90);

    /** What is special about a feed. */
    enum Kind {
        /** The whole site, with archives of one feed. */
        SITE,
        /** A part of the site. */
        PART,
        /** Write-ups alone. */
        POSTMORTEMS,
        /** One incident, of which there are updates but no history. */
        INCIDENT
    }

    FeedScope {
        nodes = List.copyOf(nodes);
        incidents = List.copyOf(incidents);
        maintenance = List.copyOf(maintenance);
    }

    /** Returns every scope but the single incidents, in a fixed order. */
    static List<FeedScope> all(RenderContext context) {
        List<FeedScope> scopes = new ArrayList<>();
        scopes.add(site(context));
        scopes.add(maintenance(context));
        scopes.add(postmortems(context));
        var components = context.board().content().components();
        Stream.concat(components.groups().stream(), components.all().stream())
                .map(node -> of(context, node))
                .forEach(scopes::add);
        return scopes;
    }

    /** Returns the whole site for null, else a component or group. */
    static FeedScope of(RenderContext context, @Nullable ComponentNode node) {
        if (node == null) {
            return site(context);
        }
        String folder = Address.COMPONENT.at(node.id());
        var components = context.board().content().components();
        return new FeedScope(
                folder,
                folder,
                title(context) + " – " + components.fullName(node.id()),
                Kind.PART,
                List.of(node),
                context.board().incidentsOf(node),
                context.board().maintenanceOf(node));
    }

    /** Returns all maintenance. */
    static FeedScope maintenance(RenderContext context) {
        String subject = title(context) + " – " + context.words().get("maintenance-title");
        return new FeedScope(
                Address.MAINTENANCE.at(),
                Address.MAINTENANCE.at(),
                subject,
                Kind.PART,
                nodes(context),
                List.of(),
                context.board().maintenance());
    }

    /** Returns the incidents whose write-up was published. */
    static FeedScope postmortems(RenderContext context) {
        List<IncidentStatus> written = context.board().incidents().stream()
                .filter(one -> one.incident().writeUp().publishedAt() != null)
                .toList();
        String subject = title(context) + " – " + context.words().get("postmortems");
        return new FeedScope(
                Address.WRITE_UPS.at(),
                Address.HISTORY.at(),
                subject,
                Kind.POSTMORTEMS,
                nodes(context),
                written,
                List.of());
    }

    /**
     * Returns the incidents that have a feed of their own, since somebody may still hope to hear of them: those that are open,
     * those of which something was said in the last {@link #STAY}, and as many of those with the newest words as a feed has
     * items, so that whatever {@code updates.atom} carries also stands in the feed of its incident.
     */
    static Stream<IncidentStatus> followed(RenderContext context) {
        int items = context.board().content().settings().feeds().items();
        Instant since = context.board().now().minus(STAY);
        List<IncidentStatus> latest = context.board().incidents().stream()
                .sorted(Comparator.comparing(IncidentStatus::changedAt).reversed())
                .toList();
        return IntStream.range(0, latest.size())
                .filter(rank -> rank < items
                        || latest.get(rank).isOpen()
                        || latest.get(rank).changedAt().isAfter(since))
                .mapToObj(latest::get);
    }

    /** Returns a single incident. */
    static FeedScope of(RenderContext context, IncidentStatus incident) {
        String folder = Address.INCIDENT.at(incident.id());
        String subject = title(context) + " – " + incident.incident().title();
        return new FeedScope(folder, folder, subject, Kind.INCIDENT, List.of(), List.of(incident), List.of());
    }

    /** Returns the families it comes in. */
    List<FeedFamily> families() {
        return kind == Kind.INCIDENT ? List.of(FeedFamily.UPDATES) : List.of(FeedFamily.values());
    }

    /** Returns the formats it comes in: who follows a single incident wants to know, not to choose. */
    List<FeedFormat> formats() {
        return kind == Kind.INCIDENT ? List.of(FeedFormat.ATOM) : List.of(FeedFormat.values());
    }

    /** Returns how many items a feed has that may have {@code most}: that of one incident always tells the whole of it. */
    long items(int most) {
        return kind == Kind.INCIDENT ? Long.MAX_VALUE : most;
    }

    /** Returns whether a feed has archives (RFC 5005): one of all is enough to read everything that ever happened. */
    boolean hasArchives(FeedFamily family, FeedFormat format) {
        return kind == Kind.SITE && family == FeedFamily.HISTORY && format == FeedFormat.ATOM;
    }

    private static FeedScope site(RenderContext context) {
        return new FeedScope(
                "",
                "",
                title(context),
                Kind.SITE,
                nodes(context),
                context.board().incidents(),
                context.board().maintenance());
    }

    private static List<ComponentNode> nodes(RenderContext context) {
        return context.board().content().components().nodes();
    }

    private static String title(RenderContext context) {
        return context.board().content().settings().title();
    }

    /** Atom wants a date even where nothing ever happened: then the feed is as old as the record of what it is about. */
    Instant changedAt(StatusBoard board) {
        return Stream.concat(
                        incidents.stream().map(IncidentStatus::changedAt),
                        maintenance.stream().map(MaintenanceStatus::changedAt))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> board.recordedSince(nodes()));
    }
}
