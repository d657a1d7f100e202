package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Moment;
import io.github.candor.render.entry.UpdateViews;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.IncidentRow;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.PromisedUpdate;
import io.github.candor.status.incident.PublicUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first page says of the incidents that are open. */
final class OpenIncidents {
    private static final int MOST = 20;
    private static final int MOST_PARTS = 8;

    private OpenIncidents() {}

    /**
     * An open incident.
     *
     * @param tone the worst of the statuses in {@code parts}
     * @param parts what it concerns, each with the status that the list of components gives it
     * @param more how many it concerns besides, or empty
     * @param newest the author's newest words; ours only where he wrote none
     * @param newestAt when they were said, the time of day alone on the day of the build; or null
     */
    record View(
            IncidentRow row,
            String tone,
            List<PartView> parts,
            String more,
            String newest,
            @Nullable When newestAt,
            @Nullable When nextUpdate,
            boolean isOverdue) {}

    /** A component or group, and how it stands. */
    record PartView(String name, String address, StatusView status) {}

    /** Returns the open incidents, newest first. */
    static List<View> of(RenderContext context) {
        return context.board().openIncidents().stream()
                .limit(MOST)
                .map(one -> view(context, one))
                .toList();
    }

    private static View view(RenderContext context, IncidentStatus one) {
        ViewMaker views = new ViewMaker(context);
        List<ComponentNode> nodes =
                context.board().content().components().gathered(one.incident().concerned());
        PromisedUpdate promised = one.incident().nextUpdate();
        PublicUpdate newest = newest(one);
        return new View(
                views.row(one),
                views.worst(nodes).id(),
                nodes.stream()
                        .limit(MOST_PARTS)
                        .map(node -> new PartView(
                                context.name(node),
                                Address.COMPONENT.at(node.id()),
                                views.status(context.board().statusOf(node.id()))))
                        .toList(),
                nodes.size() <= MOST_PARTS ? "" : context.words().count("more-entries", nodes.size() - MOST_PARTS),
                newest == null
                        ? ""
                        : new UpdateViews(context).words(newest, AuthorText.of(context, one.incident(), "")),
                newest == null ? null : soon(context, newest.at()),
                promised == null ? null : soon(context, promised.at()),
                promised != null && promised.isOverdue());
    }

    private static When soon(RenderContext context, Moment moment) {
        return context.calendar().after(Moment.at(context.board().now()), moment);
    }

    /** Returns the newest update in which the author says something, else the newest; null where nothing was said yet. */
    private static @Nullable PublicUpdate newest(IncidentStatus one) {
        return one.updates().stream()
                .filter(update -> !update.text().isBlank())
                .findFirst()
                .orElse(one.updates().isEmpty() ? null : one.updates().get(0));
    }
}
