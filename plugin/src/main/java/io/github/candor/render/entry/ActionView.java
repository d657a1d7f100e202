package io.github.candor.render.entry;

import io.github.candor.model.ActionItem;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.AuthorText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to be done, on the page of its incident and in the list of all; {@code due} and {@code done} are days in words. */
record ActionView(
        String html,
        boolean isDone,
        boolean isOverdue,
        @Nullable String id,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String done,
        @Nullable String link) {
    /** Returns the view of {@code action}, written by the author of {@code text}, on whatever day it is read. */
    static ActionView of(RenderContext context, ActionItem action, AuthorText text) {
        LocalDate due = action.due();
        LocalDate done = action.done();
        return new ActionView(
                text.inline(action.text()),
                action.isDone(),
                false,
                action.id(),
                action.owner(),
                due == null ? null : context.calendar().day(due),
                done == null ? null : context.calendar().day(done),
                action.link());
    }

    /** Returns the same as it is told where the present is told. */
    ActionView today(RenderContext context, ActionItem action) {
        return new ActionView(html, isDone, action.isOverdue(context.board().today()), id, owner, due, done, link);
    }
}
