package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.ActionItem;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.AuthorText;
import io.github.candor.status.incident.IncidentStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All action items of all incidents: overdue, open, done. */
public final class ActionsPage implements SitePart {
    /** A page stays small however long the log grows; the rest stands on the incidents' own pages. */
    private static final int MOST = 200;

    /** What {@code pages/actions.mustache} prints. */
    record View(String title, List<GroupView> groups) {}

    /** The items of one state; {@code more} says how many are left out, or is empty. */
    record GroupView(String id, String heading, String count, List<ItemView> items, String more) {}

    /** An item and the incident it came from. */
    record ItemView(ActionView action, String incident, String mark, String address) {}

    private record Found(ActionItem item, IncidentStatus incident) {
        LocalDate due() {
            return Objects.requireNonNullElse(item.due(), LocalDate.MAX);
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.PRESENT, Address.ACTIONS.at(), () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        List<Found> overdue = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        List<Found> done = new ArrayList<>();
        for (IncidentStatus incident : context.board().incidents()) {
            for (ActionItem item : incident.incident().actions()) {
                List<Found> group =
                        item.isDone() ? done : item.isOverdue(context.board().today()) ? overdue : open;
                group.add(new Found(item, incident));
            }
        }
        overdue.sort(Comparator.comparing(Found::due));
        open.sort(Comparator.comparing(Found::due));
        String title = context.words().get("actions-title");
        View view = new View(
                title,
                List.of(
                        group(context, "overdue", overdue),
                        group(context, "open", open),
                        group(context, "done", done)));
        PageHead head = PageHead.of(
                        SitePath.page(Address.ACTIONS.at()),
                        title,
                        context.words().get("actions-description"))
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/actions.mustache", view);
    }

    private static GroupView group(RenderContext context, String id, List<Found> found) {
        String root = "../";
        List<ItemView> items = found.stream()
                .limit(MOST)
                .map(one -> new ItemView(
                        ActionView.of(
                                        context,
                                        one.item(),
                                        AuthorText.of(context, one.incident().incident(), root))
                                .today(context, one.item()),
                        one.incident().incident().title(),
                        AuthorText.mark(one.incident().incident()),
                        Address.INCIDENT.at(one.incident().id())))
                .toList();
        int left = found.size() - items.size();
        return new GroupView(
                id,
                context.words().get("actions-" + id),
                found.isEmpty()
                        ? context.words().get("no-actions")
                        : context.words().count("actions", found.size()),
                items,
                left == 0 ? "" : context.words().count("more-actions", left));
    }
}
