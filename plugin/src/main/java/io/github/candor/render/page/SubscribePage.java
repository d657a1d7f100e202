package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Settings;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.subscribe.Part;
import io.github.candor.render.subscribe.Way;
import io.github.candor.render.subscribe.Ways;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.FollowView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page that says how to hear of updates by what people use, and lists every feed and calendar. */
public final class SubscribePage implements SitePart {
    /** What {@code pages/subscribe.mustache} prints. */
    record View(
            String title,
            List<Own> own,
            List<Way> ways,
            List<Part> parts,
            List<RowView> rows,
            List<String> statuspageApi,
            List<String> ownApi) {
        /** Returns whether the organisation has something of its own to subscribe to. */
        public boolean hasOwn() {
            return !own.isEmpty();
        }

        /** Returns whether components can be chosen. */
        public boolean hasParts() {
            return !parts.isEmpty();
        }
    }

    /** A way to subscribe that the organisation names in {@code status.yml}. */
    record Own(String name, String url) {
        static Own of(Settings.Link link) {
            return new Own(link.name(), link.url().toString());
        }
    }

    /** What can be subscribed to of the site or a part of it; {@code address} is that of its page. */
    public record RowView(
            String name, String address, List<FeedLink> updates, List<FeedLink> history, List<FeedLink> calendars) {
        static RowView of(String name, String address, List<FeedDirectory.Entry> feeds, List<FeedLink> calendars) {
            FollowView follow = FollowView.of(feeds, calendars);
            return new RowView(name, address, follow.updates(), follow.history(), follow.calendars());
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.DATED, Address.SUBSCRIBE.at(), () -> page(context)));
    }

    /** Returns what can be subscribed to of a component or group. */
    public static RowView row(RenderContext context, ComponentNode node) {
        return RowView.of(
                context.name(node),
                Address.COMPONENT.at(node.id()),
                FeedDirectory.of(context, node),
                FeedLink.calendars(context, node));
    }

    private static List<RowView> rows(RenderContext context) {
        String site = context.board().content().settings().title();
        String maintenance = context.words().get("maintenance-title");
        String postmortems = context.words().get("postmortems-title");
        List<RowView> rows = new ArrayList<>();
        rows.add(RowView.of(
                site, "", FeedDirectory.of(context, (ComponentNode) null), FeedLink.calendars(context, null)));
        rows.add(RowView.of(maintenance, Address.MAINTENANCE.at(), FeedDirectory.ofMaintenance(context), List.of()));
        rows.add(RowView.of(postmortems, Address.HISTORY.at(), FeedDirectory.ofPostmortems(context), List.of()));
        context.currentNodes().map(node -> row(context, node)).forEach(rows::add);
        return rows;
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("subscribe-title");
        Ways ways = new Ways(context);
        View view = new View(
                title,
                context.board().content().settings().contacts().subscriptions().stream()
                        .map(Own::of)
                        .toList(),
                ways.all(),
                ways.parts(),
                rows(context),
                StatuspageApi.ADDRESSES,
                CandorApi.ADDRESSES);
        PageHead head = new PageHead(
                SitePath.page(Address.SUBSCRIBE.at()),
                title,
                context.words().get("subscribe-description"),
                FeedLink.feeds(context, null));
        return PageFrame.page(context, head, "pages/subscribe.mustache", view);
    }
}
