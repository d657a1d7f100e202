package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.badge.Badge;
import io.github.candor.render.badge.BadgeDirectory;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page that says how to show the state elsewhere: frame, script, badges and the line of text, ready to be copied. */
public final class EmbedPage implements SitePart {
    /**
     * What {@code pages/embed.mustache} prints.
     *
     * @param badges of the site, then of each group and component
     */
    record View(
            String title,
            String frame,
            String script,
            String pinnedScript,
            String policy,
            String badgeText,
            List<BadgesView> badges,
            String html,
            String shields,
            String relation,
            String relationHeader,
            String command) {}

    /** The badges of the site, a component or a group. */
    record BadgesView(String name, String address, List<BadgeView> pictures, String markdown) {}

    /** A badge as it is shown on the page. */
    record BadgeView(String address, String text, int width) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.PRESENT, Address.EMBED.at(), () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("embed-title");
        PageHead head = PageHead.of(
                        SitePath.page(Address.EMBED.at()),
                        title,
                        context.words().get("embed-description"))
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/embed.mustache", view(context, title));
    }

    private static View view(RenderContext context, String title) {
        Snippets snippets = new Snippets(context);
        String site = context.board().content().settings().title();
        int days = context.board().content().settings().uptime().windowDays();
        Stream<BadgesView> nodes = context.currentNodes()
                .map(node -> badges(context, node, context.name(node), Address.COMPONENT.at(node.id())));
        return new View(
                title,
                snippets.frame(),
                snippets.script(),
                snippets.pinnedScript(),
                snippets.policy(),
                context.words().fill("embed-badges-text", context.words().count("days", days)),
                Stream.concat(Stream.of(badges(context, null, site, "")), nodes).toList(),
                snippets.html("", Address.BADGE.at("", "svg"), snippets.statusOf(site)),
                snippets.shields(Address.BADGE.at("", "json")),
                snippets.relation(),
                snippets.relationHeader(),
                snippets.command());
    }

    private static BadgesView badges(RenderContext context, @Nullable ComponentNode node, String name, String address) {
        Snippets snippets = new Snippets(context);
        String status = Address.BADGE.at(BadgeDirectory.folder(node), "svg");
        String uptime = Address.UPTIME_BADGE.at(BadgeDirectory.folder(node), "svg");
        String uptimePage = node == null ? Address.UPTIME.at() : Address.UPTIME_OF.at(node.id());
        return new BadgesView(
                name,
                address,
                List.of(
                        view(status, BadgeDirectory.status(context, node)),
                        view(uptime, BadgeDirectory.uptime(context, node))),
                snippets.markdown(address, status, snippets.statusOf(name)) + "\n"
                        + snippets.markdown(uptimePage, uptime, context.words().fill("uptime-of", name)));
    }

    private static BadgeView view(String address, Badge badge) {
        return new BadgeView(address, badge.text(), badge.width());
    }
}
