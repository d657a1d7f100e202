package io.github.candor.render.page;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.calendar.CalendarDirectory;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that lists every feed and calendar, says what it carries and how it is used. */
public final class SubscribePage implements SitePart {
    /** What {@code pages/subscribe.mustache} prints. */
    record View(
            String title,
            List<PageHead.FeedLink> siteFeeds,
            List<PageHead.FeedLink> maintenanceFeeds,
            List<PageHead.FeedLink> postmortemFeeds,
            List<NodeView> nodes,
            List<String> statuspageApi,
            List<String> ownApi) {}

    /** The feeds and the calendar of one component or group. */
    record NodeView(String name, String address, List<PageHead.FeedLink> ownFeeds) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(() -> page(context));
    }

    /** Returns the feeds of a component or group, or of the whole site for null. */
    static List<PageHead.FeedLink> feeds(RenderContext context, @Nullable ComponentNode node) {
        return links(FeedDirectory.of(context, node));
    }

    /** Returns feeds as a page links them. */
    static List<PageHead.FeedLink> links(List<FeedDirectory.Entry> entries) {
        return entries.stream()
                .map(entry -> new PageHead.FeedLink(entry.address(), entry.mediaType(), entry.title(), entry.format()))
                .toList();
    }

    /** Returns the calendar of a component or group, if it has one, or of the whole site for null. */
    static List<PageHead.FeedLink> calendars(RenderContext context, @Nullable ComponentNode node) {
        return CalendarDirectory.of(context, node)
                .map(entry -> new PageHead.FeedLink(entry.address(), entry.mediaType(), entry.title(), "iCalendar"))
                .toList();
    }

    /** Returns the feeds and the calendar of a component or group, or of the whole site for null. */
    static List<PageHead.FeedLink> everything(RenderContext context, @Nullable ComponentNode node) {
        return Stream.concat(feeds(context, node).stream(), calendars(context, node).stream())
                .toList();
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("subscribe-title");
        View view = new View(
                title,
                everything(context, null),
                links(FeedDirectory.ofMaintenance(context)),
                links(FeedDirectory.ofPostmortems(context)),
                ComponentPages.nodes(context)
                        .map(node -> new NodeView(node.name(), ComponentPages.address(node), everything(context, node)))
                        .toList(),
                StatuspageApi.ADDRESSES,
                CandorApi.ADDRESSES);
        PageHead head =
                PageHead.of(SitePath.page("subscribe/"), title, context.words().get("subscribe-description"));
        return PageFrame.page(context, head, "pages/subscribe.mustache", view);
    }
}
