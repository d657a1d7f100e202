package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.model.Moment;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.Repetitions;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each piece of planned work. */
public final class MaintenancePages implements SitePart {
    /**
     * What {@code pages/maintenance.mustache} prints.
     *
     * @param nearest what is under way, else the next, else the latest
     * @param windows the others
     */
    record View(
            String title,
            String mark,
            String components,
            String summary,
            @Nullable String repetition,
            WindowView nearest,
            List<WindowView> windows,
            List<UpdateViews.View> updates,
            List<SectionView> sections,
            List<FeedLink> calendars,
            PostedViews.View traces) {
        /** Returns whether there is anything in {@code windows}. */
        boolean hasWindows() {
            return !windows.isEmpty();
        }

        /** Returns whether there is anything in {@code updates}. */
        boolean hasUpdates() {
            return !updates.isEmpty();
        }
    }

    /**
     * One window of one entry.
     *
     * @param isMoved whether it really began or ended at another time
     * @param to null while it goes on beyond its planned end
     * @param movedFrom that it was planned for another time, which has not passed; else null
     */
    public record WindowView(
            String title,
            String mark,
            String address,
            String components,
            String state,
            boolean flips,
            When scheduledFrom,
            When scheduledTo,
            boolean isMoved,
            When from,
            @Nullable When to,
            @Nullable String movedFrom) {
        /** Returns whether it goes on beyond its planned end. */
        boolean isOverrunning() {
            return isMoved && to == null;
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        Map<EntryId, List<MaintenanceStatus>> byId = context.board().maintenance().stream()
                .collect(Collectors.groupingBy(MaintenanceStatus::id, LinkedHashMap::new, Collectors.toList()));
        return byId.entrySet().stream()
                .map(entry -> PlannedFile.page(
                        Tense.ofWindows(entry.getValue()),
                        Address.PLANNED_WORK.at(entry.getKey()),
                        () -> page(context, entry.getValue())));
    }

    /** What is under way, then what is to come, the next first; then what is over, the latest first. */
    private static List<MaintenanceStatus> nearestFirst(List<MaintenanceStatus> latestFirst) {
        List<MaintenanceStatus> ahead = new ArrayList<>(latestFirst.stream()
                .filter(one -> one.isUnderWay() || one.isComing())
                .toList());
        Collections.reverse(ahead);
        Stream<MaintenanceStatus> over = latestFirst.stream().filter(one -> !one.isUnderWay() && !one.isComing());
        return Stream.concat(ahead.stream(), over).toList();
    }

    private static SiteFile page(RenderContext context, List<MaintenanceStatus> windows) {
        KnownMaintenance maintenance = windows.get(0).maintenance();
        SitePath path = SitePath.page(Address.PLANNED_WORK.at(maintenance.id()));
        AuthorText text = AuthorText.of(context, maintenance, path.toRoot());
        UpdateViews updates = new UpdateViews(context);
        List<WindowView> nearestFirst =
                nearestFirst(windows).stream().map(one -> window(context, one)).toList();
        View view = new View(
                maintenance.title(),
                AuthorText.mark(maintenance),
                components(context, maintenance),
                text.blocks(maintenance.summary(), 2),
                repetition(context, maintenance),
                nearestFirst.get(0),
                nearestFirst.subList(1, nearestFirst.size()),
                windows.stream()
                        .flatMap(one -> updates.of(one, path.toRoot()).stream())
                        .toList(),
                SectionView.of(context, maintenance.sections(), maintenance, path.toRoot()),
                FeedLink.calendars(context, null),
                new PostedViews(context).of(maintenance, maintenance.begin()));
        String summary = context.markdown().words(maintenance.summary());
        PageHead head = new PageHead(path, maintenance.title(), summary, view.calendars())
                .below(new NamedLink(context.words().get("maintenance-title"), Address.MAINTENANCE.at()))
                .showing(new PageHead.Picture("maintenance", context.words().get("planned")))
                .in(Tense.ofWindows(windows))
                .telling(Articles.of(context, windows.get(0)));
        return PageFrame.page(context, head, "pages/maintenance.mustache", view);
    }

    private static @Nullable String repetition(RenderContext context, KnownMaintenance maintenance) {
        String said = Repetitions.of(context, maintenance);
        return said == null && maintenance.rrule() != null ? context.words().get("every-so-often") : said;
    }

    /** Returns a window as lists show it. */
    public static WindowView window(RenderContext context, MaintenanceStatus one) {
        return new WindowView(
                one.maintenance().title(),
                AuthorText.mark(one.maintenance()),
                Address.PLANNED_WORK.at(one.id()),
                components(context, one.maintenance()),
                one.isCancelled() ? context.words().get("state-cancelled") : new ViewMaker(context).state(one.state()),
                one.goesByTheClock(),
                context.calendar().when(scheduledFrom(one)),
                context.calendar()
                        .after(
                                one.isOverrunning() ? Moment.at(one.actual().from()) : scheduledFrom(one),
                                scheduledUntil(one)),
                !one.scheduled().equals(one.actual()) && !one.isComing() && !one.isCancelled(),
                context.calendar().when(one.actual().from()),
                one.isOverrunning()
                        ? null
                        : context.calendar()
                                .after(
                                        Moment.at(one.actual().from()),
                                        Moment.at(one.actual().to())),
                movedFrom(context, one));
    }

    /** Who comes at the former time learns that it is another, until that has passed. */
    private static @Nullable String movedFrom(RenderContext context, MaintenanceStatus one) {
        Moment old = one.maintenance().movedFrom();
        if (old == null || one.occurrence() > 0 || !context.board().now().isBefore(old.instant())) {
            return null;
        }
        return context.words().fill("moved-from", context.calendar().when(old).text());
    }

    private static Moment scheduledFrom(MaintenanceStatus one) {
        return one.occurrence() == 0
                ? one.maintenance().scheduledFor()
                : Moment.at(one.scheduled().from());
    }

    private static Moment scheduledUntil(MaintenanceStatus one) {
        return one.occurrence() == 0
                ? one.maintenance().scheduledUntil()
                : Moment.at(one.scheduled().to());
    }

    private static String components(RenderContext context, KnownMaintenance maintenance) {
        return new ViewMaker(context).names(maintenance.named());
    }
}
