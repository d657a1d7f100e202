package io.github.candor.render.site;

import io.github.candor.render.text.Repetition;
import io.github.candor.status.incident.KnownMaintenance;
import org.jspecify.annotations.Nullable;

/** Says how planned work of a site repeats. */
public final class Repetitions {
    private Repetitions() {}

    /** Returns it in words, or null if it does not, or by a rule that no short words say. */
    public static @Nullable String of(RenderContext context, KnownMaintenance work) {
        return new Repetition(
                        context.words(),
                        context.calendar(),
                        context.board().content().settings().zone())
                .of(work);
    }
}
