package io.github.candor.render.view;

import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which an incident hit a component.
 *
 * @param to null while it goes on
 */
public record WindowView(
        String component,
        StatusView status,
        When from,
        @Nullable When to,
        Length length) {
    /** Returns the view of {@code window}; its length is about where an end is. */
    public static WindowView of(RenderContext context, ComponentWindow window) {
        ViewMaker views = new ViewMaker(context);
        Moment to = window.to();
        Duration length = window.spanUntil(context.board().now()).length();
        return new WindowView(
                views.names(List.of(window.component())),
                views.status(window.status()),
                context.calendar().when(window.from()),
                to == null ? null : context.calendar().after(window.from(), to),
                window.isVague() ? views.approximately(length) : views.taken(length));
    }
}
