package io.github.candor.render.subscribe;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.calendar.CalendarDirectory;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ways in which updates of a site reach people; every address is absolute, to be copied elsewhere. */
public final class Ways {
    private static final String RSS = "application/rss+xml";

    private final RenderContext context;

    /** Keeps what to write with. */
    public Ways(RenderContext context) {
        this.context = context;
    }

    /** Returns the ways to follow the whole site, what everybody has first. */
    public List<Way> all() {
        String feed = feed(null);
        List<Way> ways = new ArrayList<>();
        ways.add(way(
                "subscribe-mail",
                "subscribe-address",
                feed,
                "subscribe-copy-address",
                "subscribe-mail-open",
                "subscribe-mail-paste"));
        ways.add(
                way("subscribe-reader", "subscribe-address", feed, "subscribe-copy-address", "subscribe-reader-paste"));
        ways.add(way(
                "subscribe-slack",
                "subscribe-message",
                "/feed subscribe " + feed,
                "subscribe-copy-message",
                "subscribe-slack-send",
                "subscribe-slack-app"));
        ways.add(way(
                "subscribe-teams",
                "subscribe-address",
                feed,
                "subscribe-copy-address",
                "subscribe-teams-open",
                "subscribe-teams-paste"));
        CalendarDirectory.of(context, null)
                .map(entry -> way(
                        "subscribe-calendar",
                        "subscribe-address",
                        absolute(entry.address()),
                        "subscribe-copy-address",
                        "subscribe-calendar-paste"))
                .forEach(ways::add);
        return ways;
    }

    /** Returns what can be followed alone, or nothing where that is no choice. */
    public List<Part> parts() {
        List<ComponentNode> nodes = context.currentNodes().toList();
        if (nodes.size() < 2) {
            return List.of();
        }
        return nodes.stream()
                .map(node -> new Part(node.id().value(), context.name(node), feed(node), calendar(node)))
                .toList();
    }

    private Way way(String title, String label, String text, String... steps) {
        return new Way(
                title.substring(title.indexOf('-') + 1),
                context.words().get(title),
                context.words().get(label),
                text,
                Stream.of(steps).map(context.words()::get).toList());
    }

    private String feed(@Nullable ComponentNode node) {
        return FeedDirectory.of(context, node).stream()
                .filter(entry -> entry.isOfUpdates() && entry.mediaType().equals(RSS))
                .map(entry -> absolute(entry.address()))
                .findFirst()
                .orElseThrow();
    }

    private String calendar(ComponentNode node) {
        return CalendarDirectory.of(context, node)
                .map(entry -> absolute(entry.address()))
                .findFirst()
                .orElse("");
    }

    private String absolute(String address) {
        return context.absolute(new SitePath(address));
    }
}
