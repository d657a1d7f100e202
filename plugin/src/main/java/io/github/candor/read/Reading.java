package io.github.candor.read;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.Problem;
import java.time.Instant;
import java.util.List;

/**
 * What came of reading a folder without errors.
 *
 * @param content valid, drafts among it
 * @param warnings ordered by place
 * @param now instant to build for: the one that was asked for, or a few minutes later where that is the clock's and another
 *     clock that facts were written by is faster
 */
public record Reading(SiteContent content, List<Problem> warnings, Instant now) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
