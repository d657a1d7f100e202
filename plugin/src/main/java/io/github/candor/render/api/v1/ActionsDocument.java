package io.github.candor.render.api.v1;

import io.github.candor.model.ActionItem;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.incident.IncidentStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code actions.json}: every action item of every incident, newest incident first.
 *
 * @param today in the site's zone, by which items are overdue
 */
record ActionsDocument(LocalDate today, List<ActionDocument> actions) {
    ActionsDocument {
        actions = List.copyOf(actions);
    }

    /**
     * Something a team promised to do.
     *
     * @param text plain text
     * @param state {@code done} or {@code open}; of what is open, the list of all says whether it is {@code overdue}
     * @param id the organisation's own
     */
    record ActionDocument(
            String incident,
            String text,
            String state,
            @Nullable String id,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            @Nullable String link) {
        static ActionDocument of(RenderContext context, IncidentStatus incident, ActionItem item, String state) {
            return new ActionDocument(
                    incident.id().value(),
                    context.markdown().plain(item.text()),
                    state,
                    item.id(),
                    item.owner(),
                    item.due(),
                    item.done(),
                    item.link());
        }
    }

    static ActionsDocument of(RenderContext context) {
        LocalDate today = context.board().today();
        return new ActionsDocument(
                today,
                context.board().incidents().stream()
                        .flatMap(incident -> incident.incident().actions().stream()
                                .map(item -> ActionDocument.of(
                                        context, incident, item, item.isOverdue(today) ? "overdue" : state(item))))
                        .toList());
    }

    /** Returns the items of one incident, on whatever day they are read. */
    static List<ActionDocument> of(RenderContext context, IncidentStatus incident) {
        return incident.incident().actions().stream()
                .map(item -> ActionDocument.of(context, incident, item, state(item)))
                .toList();
    }

    private static String state(ActionItem item) {
        return item.isDone() ? "done" : "open";
    }
}
