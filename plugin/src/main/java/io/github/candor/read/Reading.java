package io.github.candor.read;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.Problem;
import java.util.List;

/**
 * What came of reading a folder without errors.
 *
 * @param content valid, drafts among it
 * @param warnings ordered by place
 */
public record Reading(SiteContent content, List<Problem> warnings) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
