package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.FeedLink;
import io.github.candor.status.incident.MaintenanceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page with all planned work: what is under way, coming, cancelled and past. */
public final class MaintenanceList implements SitePart {
    private static final int MOST_PAST = 100;

    /** What {@code pages/maintenance-list.mustache} prints. */
    record ListView(
            String title,
            List<MaintenancePages.WindowView> underWay,
            List<MaintenancePages.WindowView> coming,
            List<MaintenancePages.WindowView> cancelled,
            List<MaintenancePages.WindowView> past,
            String more,
            List<FeedLink> calendars) {
        /** Returns whether there is anything in {@code cancelled}. */
        boolean hasCancelled() {
            return !cancelled.isEmpty();
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.PRESENT, Address.MAINTENANCE.at(), () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("maintenance-title");
        Instant now = context.board().now();
        List<MaintenancePages.WindowView> past =
                select(context, one -> !one.isUnderWay() && !one.isComing() && !one.isCancelledAhead(now));
        List<MaintenancePages.WindowView> listed = past.subList(0, Math.min(past.size(), MOST_PAST));
        int left = past.size() - listed.size();
        ListView view = new ListView(
                title,
                select(context, MaintenanceStatus::isUnderWay),
                coming(context),
                soonestFirst(select(context, one -> one.isCancelledAhead(now))),
                listed,
                left == 0 ? "" : context.words().count("more-maintenance", left),
                FeedLink.calendars(context, null));
        List<FeedLink> links = new ArrayList<>(FeedLink.of(FeedDirectory.ofMaintenance(context)));
        links.addAll(view.calendars());
        PageHead head = new PageHead(
                        SitePath.page(Address.MAINTENANCE.at()),
                        title,
                        context.words().get("maintenance-description"),
                        links)
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/maintenance-list.mustache", view);
    }

    /** Returns the next window of each entry, the soonest first; the page of what repeats has all that can be foreseen. */
    private static List<MaintenancePages.WindowView> coming(RenderContext context) {
        List<MaintenanceStatus> soonestFirst = new ArrayList<>(context.board().maintenance().stream()
                .filter(MaintenanceStatus::isComing)
                .toList());
        Collections.reverse(soonestFirst);
        Map<EntryId, MaintenanceStatus> next = new LinkedHashMap<>();
        soonestFirst.forEach(one -> next.putIfAbsent(one.id(), one));
        return next.values().stream()
                .map(one -> MaintenancePages.window(context, one))
                .toList();
    }

    private static List<MaintenancePages.WindowView> soonestFirst(List<MaintenancePages.WindowView> latestFirst) {
        List<MaintenancePages.WindowView> reversed = new ArrayList<>(latestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<MaintenancePages.WindowView> select(RenderContext context, Predicate<MaintenanceStatus> which) {
        return context.board().maintenance().stream()
                .filter(which)
                .map(one -> MaintenancePages.window(context, one))
                .toList();
    }
}
