package io.github.candor.read;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a folder without errors.
 *
 * @param content valid, drafts among it
 * @param warnings ordered by place
 * @param now instant to build for: the one that was asked for, or a few minutes later where that is the clock's and another
 *     clock that facts were written by is faster
 * @param latest when the newest of what has happened by the clock was, or null when nothing has
 */
public record Reading(
        SiteContent content,
        List<Problem> warnings,
        Instant now,
        @Nullable Instant latest) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
