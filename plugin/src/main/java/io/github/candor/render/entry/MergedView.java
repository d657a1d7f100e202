package io.github.candor.render.entry;

import io.github.candor.model.Markdown;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.AuthorText;
import io.github.candor.status.incident.IncidentStatus;
import java.util.List;

/**
 * What was said of an incident that turned out to be part of another, for the page of that one: it has none itself.
 *
 * @param id for links within the page
 * @param heading names it
 * @param mark attributes for an element around its words, see {@link AuthorText#mark}
 * @param summary its author's text, or empty where an update says the same
 * @param updates in their order
 */
record MergedView(String id, String heading, String mark, String summary, List<UpdateViews.View> updates) {
    /** Returns the view of {@code part}; {@code root} leads to the site's root. */
    static MergedView of(RenderContext context, IncidentStatus part, String root) {
        Markdown summary = UpdateViews.summary(part);
        AuthorText text = AuthorText.of(context, part.incident(), root);
        return new MergedView(
                "merged-" + part.id().value(),
                context.words().fill("merged-into-this", part.incident().title()),
                AuthorText.mark(part.incident()),
                summary.isBlank() ? "" : text.blocks(summary, 3),
                new UpdateViews(context).of(part, root));
    }

    /** Returns whether there is anything in {@code updates}. */
    boolean hasUpdates() {
        return !updates.isEmpty();
    }
}
