package io.github.candor.publish;

import io.github.candor.model.PublishedVersion;
import io.github.candor.publish.past.Changes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing came to.
 *
 * @param outcome what was done
 * @param version that was or would be published; when nothing changed, the live one
 * @param commit git's name of the version's commit in the branch; null when nothing was pushed
 * @param changes what the version says that the one before did not
 * @param warnings what the publisher might want to know
 * @param attempts how often it took, because others published meanwhile
 */
public record Publication(
        Outcome outcome,
        PublishedVersion version,
        @Nullable String commit,
        Changes changes,
        List<String> warnings,
        int attempts) {
    public Publication {
        warnings = List.copyOf(warnings);
    }

    /** What was done. */
    public enum Outcome {
        PUBLISHED,
        NOTHING_CHANGED,
        /** The live version stays, for a reason that the warnings tell and that is no failure. */
        LEFT,
        REHEARSED
    }
}
