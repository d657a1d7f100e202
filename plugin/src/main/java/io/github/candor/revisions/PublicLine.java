package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.revisions.Trace.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The main line in stretches that each end in a commit of which a site was published; the last one in the newest commit.
 *
 * @param isKnown whether anybody knows what was published
 * @param stretches numbers by git's names of commits
 */
record PublicLine(boolean isKnown, Map<String, Integer> stretches) {
    /**
     * Returns the stretches of {@code newestFirst}.
     *
     * <p>Where something was published, but nothing from this line, the line was written anew: nothing is known of it.
     */
    static PublicLine of(PublicCommits published, List<Commit> newestFirst) {
        boolean isElsewhere = !published.names().isEmpty()
                && newestFirst.stream().noneMatch(commit -> published.names().contains(commit.id()));
        boolean isKnown = published.isKnown() && !isElsewhere;
        Map<String, Integer> stretches = new HashMap<>();
        int stretch = 0;
        for (Commit commit : newestFirst) {
            stretch += !isKnown || published.names().contains(commit.id()) ? 1 : 0;
            stretches.put(commit.id(), stretch);
        }
        return new PublicLine(isKnown, stretches);
    }

    /** Returns the last step of each stretch, newest first: what it made of the entry was public. */
    List<Step> seen(Trace trace) {
        List<Step> seen = new ArrayList<>();
        int last = -1;
        for (Step step : trace.newestFirst()) {
            int stretch = stretches.getOrDefault(step.commit().id(), last);
            if (stretch != last) {
                seen.add(step);
            }
            last = stretch;
        }
        return seen;
    }
}
