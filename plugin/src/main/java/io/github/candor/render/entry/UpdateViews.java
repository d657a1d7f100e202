package io.github.candor.render.entry;

import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the views of what the public was told. */
public final class UpdateViews {
    private final RenderContext context;
    private final ViewMaker views;

    public UpdateViews(RenderContext context) {
        this.context = context;
        this.views = new ViewMaker(context);
    }

    /**
     * One update.
     *
     * @param html its words
     * @param changes components whose status it changed
     */
    public record View(String state, When at, String html, List<ChangeView> changes) {
        /** Returns whether there is anything in {@code changes}. */
        boolean hasChanges() {
            return !changes.isEmpty();
        }

        /** Returns whether it tells more than a state and a moment. */
        boolean isTelling() {
            return !html.isEmpty() || !changes.isEmpty();
        }
    }

    /** A component and the status it has from the update on. */
    record ChangeView(String name, StatusView status) {}

    /**
     * Returns what was said of an incident: newest first while it is open, in its order once it is over; nothing where nobody
     * said anything. {@code root} leads to the site's root.
     */
    List<View> of(IncidentStatus incident, String root) {
        AuthorText text = AuthorText.of(context, incident.incident(), root);
        List<View> said = new ArrayList<>(
                incident.updates().stream().map(update -> view(update, text)).toList());
        if (!incident.isOpen()) {
            Collections.reverse(said);
        }
        return said.stream().anyMatch(View::isTelling) ? said : List.of();
    }

    /** Returns what was said of maintenance, newest first; {@code root} leads to the site's root. */
    List<View> of(MaintenanceStatus maintenance, String root) {
        AuthorText text = AuthorText.of(context, maintenance.maintenance(), root);
        return maintenance.updates().stream().map(update -> view(update, text)).toList();
    }

    /**
     * Returns what an author says of an incident beside its updates: the text above the first heading, or nothing where an update
     * says the same, be it that none is written or that its author says it twice.
     */
    static Markdown summary(IncidentStatus incident) {
        Markdown summary = incident.incident().summary();
        return incident.updates().stream().anyMatch(one -> isSame(one.text(), summary)) ? Markdown.EMPTY : summary;
    }

    private static boolean isSame(Markdown one, Markdown other) {
        return one.source().strip().equals(other.source().strip());
    }

    /** Returns the words of {@code update} as HTML: the author's, or ours where a milestone stands for it without any. */
    public String words(PublicUpdate update, AuthorText text) {
        Milestone milestone = update.milestone();
        return milestone == null || !update.text().isBlank()
                ? text.blocks(update.text(), 4)
                : "<p>" + context.words().get("milestone-said-" + milestone.id()) + "</p>";
    }

    private View view(PublicUpdate update, AuthorText text) {
        return new View(
                heading(update),
                context.calendar().when(update.at()),
                update.text().isBlank() ? "" : text.blocks(update.text(), 4),
                update.changes().entrySet().stream()
                        .map(change ->
                                new ChangeView(views.names(List.of(change.getKey())), views.status(change.getValue())))
                        .toList());
    }

    /**
     * A milestone for which the author has no words has its own name, which says as much as a sentence of ours. An incident that
     * was merged has no page of its own: its words stand on the page that it was merged into.
     */
    private String heading(PublicUpdate update) {
        Milestone milestone = update.text().isBlank() ? update.milestone() : null;
        if (milestone != null) {
            return context.words().get("milestone-" + milestone.id());
        }
        return update.state() == UpdateState.MERGED
                ? context.words().get("merged-here")
                : new UpdateText(context.words(), context.markdown()).state(update);
    }
}
