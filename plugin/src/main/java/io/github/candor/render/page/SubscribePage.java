package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.calendar.CalendarDirectory;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.page.PageHead.FeedLink;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that lists every feed and calendar, says what it carries and how it is used. */
public final class SubscribePage implements SitePart {
    /** What {@code pages/subscribe.mustache} prints. */
    record View(String title, List<RowView> rows, List<String> statuspageApi, List<String> ownApi) {}

    /** What can be subscribed to of the site or a part of it; {@code address} is that of its page. */
    record RowView(
            String name, String address, List<FeedLink> updates, List<FeedLink> history, List<FeedLink> calendars) {
        static RowView of(String name, String address, List<FeedDirectory.Entry> feeds, List<FeedLink> calendars) {
            return new RowView(
                    name,
                    address,
                    links(feeds.stream()
                            .filter(FeedDirectory.Entry::isOfUpdates)
                            .toList()),
                    links(feeds.stream().filter(feed -> !feed.isOfUpdates()).toList()),
                    calendars);
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Address.SUBSCRIBE.at(), () -> page(context)));
    }

    /** Returns the feeds of a component or group, or of the whole site for null. */
    static List<FeedLink> feeds(RenderContext context, @Nullable ComponentNode node) {
        return links(FeedDirectory.of(context, node));
    }

    /** Returns feeds as a page links them. */
    static List<FeedLink> links(List<FeedDirectory.Entry> entries) {
        return entries.stream()
                .map(entry -> new FeedLink(entry.address(), entry.mediaType(), entry.title(), entry.format()))
                .toList();
    }

    /** Returns the calendar of a component or group, if it has one, or of the whole site for null. */
    static List<FeedLink> calendars(RenderContext context, @Nullable ComponentNode node) {
        return CalendarDirectory.of(context, node)
                .map(entry -> new FeedLink(entry.address(), entry.mediaType(), entry.title(), "iCalendar"))
                .toList();
    }

    /** Returns the feeds and the calendar of a component or group. */
    static List<FeedLink> everything(RenderContext context, ComponentNode node) {
        return Stream.concat(feeds(context, node).stream(), calendars(context, node).stream())
                .toList();
    }

    /** Returns what can be subscribed to of a component or group. */
    static RowView row(RenderContext context, ComponentNode node) {
        return RowView.of(
                context.name(node),
                ComponentPages.address(node),
                FeedDirectory.of(context, node),
                calendars(context, node));
    }

    private static List<RowView> rows(RenderContext context) {
        String site = context.board().content().settings().title();
        String maintenance = context.words().get("maintenance-title");
        String postmortems = context.words().get("postmortems-title");
        List<RowView> rows = new ArrayList<>();
        rows.add(RowView.of(site, "", FeedDirectory.of(context, (ComponentNode) null), calendars(context, null)));
        rows.add(RowView.of(maintenance, Address.MAINTENANCE.at(), FeedDirectory.ofMaintenance(context), List.of()));
        rows.add(RowView.of(postmortems, Address.HISTORY.at(), FeedDirectory.ofPostmortems(context), List.of()));
        ComponentPages.nodes(context).map(node -> row(context, node)).forEach(rows::add);
        return rows;
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("subscribe-title");
        View view = new View(title, rows(context), StatuspageApi.ADDRESSES, CandorApi.ADDRESSES);
        PageHead head = new PageHead(
                SitePath.page(Address.SUBSCRIBE.at()),
                title,
                context.words().get("subscribe-description"),
                feeds(context, null));
        return PageFrame.page(context, head, "pages/subscribe.mustache", view);
    }
}
