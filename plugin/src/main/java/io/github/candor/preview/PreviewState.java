package io.github.candor.preview;

import io.github.candor.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a preview shows: the last good site, and what is wrong with the files as they are.
 *
 * @param site null until the files were right once
 * @param siteVersion grows with every site, and from one run to the next
 * @param mistakes why {@code site} is not the newest; empty when it is
 * @param mistakesVersion grows with every change of {@code mistakes}
 * @param isTimeChosen whether {@code now} is fixed rather than the clock's
 */
record PreviewState(
        @Nullable ServedSite site,
        long siteVersion,
        List<Mistake> mistakes,
        long mistakesVersion,
        boolean isTimeChosen) {
    PreviewState {
        mistakes = List.copyOf(mistakes);
    }

    /** Returns the state before anything was read; {@code version} is larger than any of an earlier run. */
    static PreviewState before(long version) {
        return new PreviewState(null, version, List.of(), 0, false);
    }

    /** Returns the state in which {@code next} is the newest site, and nothing is wrong. */
    PreviewState with(ServedSite next, boolean isChosen) {
        return new PreviewState(next, siteVersion + 1, List.of(), mistakesVersion + 1, isChosen);
    }

    /** Returns the state in which the site stays, because of {@code wrong}; this one if it is the same as before. */
    PreviewState with(List<Mistake> wrong) {
        return wrong.equals(mistakes)
                ? this
                : new PreviewState(site, siteVersion, wrong, mistakesVersion + 1, isTimeChosen);
    }

    /** Returns what the author might want to fix in the files that {@code site} was made from. */
    List<Problem> warnings() {
        return site == null ? List.of() : site.facts().warnings();
    }

    /** Returns the two versions as the page compares them. */
    String versions() {
        return siteVersion + " " + mistakesVersion;
    }
}
