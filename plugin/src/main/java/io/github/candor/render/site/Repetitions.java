package io.github.candor.render.site;

import io.github.candor.render.text.Repetition;
import io.github.candor.status.incident.KnownMaintenance;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Says how planned work of a site repeats. */
public final class Repetitions {
    private Repetitions() {}

    /** Returns it in words, or null if it does not, or by a rule that no short words say. */
    public static @Nullable String of(RenderContext context, KnownMaintenance work) {
        return sayer(context).of(work);
    }

    /** Returns in words a rule that an entry once had, or null; see {@link Repetition#of(String, ZonedDateTime, ZonedDateTime)}. */
    public static @Nullable String of(RenderContext context, String rule, ZonedDateTime from, ZonedDateTime to) {
        return sayer(context).of(rule, from, to);
    }

    private static Repetition sayer(RenderContext context) {
        return new Repetition(
                context.words(),
                context.calendar(),
                context.board().content().settings().zone());
    }
}
