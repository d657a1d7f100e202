package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.render.entry.MaintenancePages;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.Headline;
import io.github.candor.render.text.ZoneOnce;
import io.github.candor.render.view.Bars;
import io.github.candor.render.view.BarsView;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.NameView;
import io.github.candor.render.view.NoticeView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.Indicator;
import io.github.candor.status.incident.KnownNotice;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page: how it stands, what is open, what is planned, the components, the last incidents. */
public final class HomePage implements SitePart {
    private static final int LAST_INCIDENTS = 10;
    private static final int MOST_PLANNED = 5;
    /** Of a site with more components, groups in which all is well are folded. */
    private static final int MANY = 30;

    /** What {@code pages/home.mustache} prints. */
    record View(
            String headline,
            boolean isByTheClock,
            String shape,
            String introduction,
            List<OpenIncidents.View> open,
            List<MaintenancePages.WindowView> planned,
            List<NoticeView> notices,
            List<NodeView> nodes,
            String daysAgo,
            List<PastDays.View> days,
            String noDays) {
        /** Returns whether there is anything in {@code open}. */
        boolean hasOpen() {
            return !open.isEmpty();
        }

        /** Returns whether there is anything in {@code planned}. */
        boolean hasPlanned() {
            return !planned.isEmpty();
        }

        /** Returns whether there is anything in {@code notices}. */
        boolean hasNotices() {
            return !notices.isEmpty();
        }

        /** Returns whether there is anything in {@code days}. */
        boolean hasDays() {
            return !days.isEmpty();
        }
    }

    /** The zone of the times of the page, beside the first heading that has times below it; else nothing. */
    record Zone(String openZone, String plannedZone, String noticesZone) {
        static Zone of(View view, ZoneOnce once) {
            String label = once.isTorn() ? "" : once.label();
            return new Zone(label, view.hasOpen() ? "" : label, view.hasOpen() || view.hasPlanned() ? "" : label);
        }
    }

    /**
     * A component or group with its bars; the members of a group follow it.
     *
     * @param folded the members of a group that are shown only to who asks for them, or null
     */
    record NodeView(
            NameView label,
            @Nullable String about,
            String address,
            StatusView status,
            boolean isGroup,
            boolean isMember,
            @Nullable BarsView bars,
            @Nullable FoldedView folded) {}

    /** Members of a group in which all is well, of a site that has many. */
    record FoldedView(String count, List<NodeView> members) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.PRESENT, "", () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        String title = context.board().content().settings().title();
        String about =
                context.markdown().words(context.board().content().settings().description());
        String description = headline(context) + (about.isEmpty() ? "" : ". " + about);
        PageHead head = new PageHead(SitePath.page(""), title, description, FeedLink.feeds(context, null))
                .in(Tense.PRESENT)
                .showing(new PageHead.Picture(
                        context.board().pageStatus().indicator().id(), headline(context)));
        ZoneOnce once = new ZoneOnce();
        View brief = view(context, context.naming(once));
        View view = once.isTorn() ? view(context, context) : brief;
        return PageFrame.page(context, head, "pages/home.mustache", view, Zone.of(view, once));
    }

    /** Returns what is shown; times are written by {@code timed}. */
    private static View view(RenderContext context, RenderContext timed) {
        return new View(
                headline(context),
                Headline.isByTheClock(context.board()),
                shape(context.board().pageStatus().indicator()),
                context.markdown().blocks(context.board().content().settings().description(), "status.yml", "", 3),
                OpenIncidents.of(timed),
                planned(timed),
                notices(timed),
                context.board().content().components().nodes().stream()
                        .flatMap(node -> nodes(context, node))
                        .toList(),
                context.words().count("days-ago", Bars.DAYS),
                new PastDays(context).last(LAST_INCIDENTS),
                new PastDays(context).none());
    }

    /** Returns the state of the site in words. */
    static String headline(RenderContext context) {
        return Headline.of(context.board(), context.words());
    }

    /** Returns a character whose form alone tells the state. */
    static String shape(Indicator indicator) {
        return switch (indicator) {
            case NONE -> "●";
            case MAINTENANCE -> "◐";
            case MINOR -> "▲";
            case MAJOR -> "◆";
            case CRITICAL -> "■";
        };
    }

    private static List<MaintenancePages.WindowView> planned(RenderContext context) {
        return context.board().nearestMaintenance().stream()
                .filter(one -> one.isUnderWay()
                        || one.isComing()
                        || one.isCancelledAhead(context.board().now()))
                .sorted(Comparator.comparing(MaintenanceStatus::isCancelled)
                        .thenComparing(one -> one.actual().from()))
                .limit(MOST_PLANNED)
                .map(one -> MaintenancePages.window(context, one))
                .toList();
    }

    private static List<NoticeView> notices(RenderContext context) {
        return context.board().notices().stream()
                .filter(KnownNotice::isNews)
                .map(notice -> NoticeView.of(context, notice))
                .toList();
    }

    private static Stream<NodeView> nodes(RenderContext context, ComponentNode node) {
        if (node.isGone(context.board().today())) {
            return Stream.empty();
        }
        if (node instanceof ComponentGroup group) {
            List<NodeView> members = group.members().stream()
                    .filter(member -> !member.isGone(context.board().today()))
                    .map(member -> node(context, member, group, null))
                    .toList();
            return isFolded(context, group)
                    ? Stream.of(node(
                            context,
                            node,
                            null,
                            new FoldedView(context.words().count("components", members.size()), members)))
                    : Stream.concat(Stream.of(node(context, node, null, null)), members.stream());
        }
        return Stream.of(node(context, node, null, null));
    }

    private static boolean isFolded(RenderContext context, ComponentGroup group) {
        return context.board().content().components().all().size() > MANY
                && group.members().stream()
                        .map(member -> context.board().statusOf(member.id()))
                        .allMatch(ComponentStatus.OPERATIONAL::equals);
    }

    private static NodeView node(
            RenderContext context, ComponentNode node, @Nullable ComponentGroup group, @Nullable FoldedView folded) {
        boolean isGroup = node instanceof ComponentGroup;
        return new NodeView(
                NameView.of(context, node, group),
                node.description(),
                Address.COMPONENT.at(node.id()),
                new ViewMaker(context).standing(node),
                isGroup,
                group != null,
                isGroup || !node.isCurrent(context.board().today()) ? null : BarsView.of(context, node),
                folded);
    }
}
