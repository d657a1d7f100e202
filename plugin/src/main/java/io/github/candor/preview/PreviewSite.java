package io.github.candor.preview;

import io.github.candor.problem.Problem;
import io.github.candor.render.site.PlannedPart;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A site as it stands at one instant, none of its files made yet.
 *
 * @param url absolute address that it is built for, ending in {@code /}; its path is where it is served
 * @param zone the site's, in which times are shown
 * @param now instant that it is built for
 * @param nextTransitionAt when it will first be out of date
 * @param steps moments that the author may want to see
 * @param drafts what is shown although it is not published
 * @param warnings of the authors' files, ordered by place
 */
public record PreviewSite(
        URI url,
        ZoneId zone,
        Instant now,
        Instant nextTransitionAt,
        List<Step> steps,
        List<Draft> drafts,
        List<Problem> warnings,
        List<PlannedPart> parts) {
    public PreviewSite {
        steps = List.copyOf(steps);
        drafts = List.copyOf(drafts);
        warnings = List.copyOf(warnings);
        parts = List.copyOf(parts);
    }

    /** A moment to come and its name, like {@code Next maintenance}. */
    public record Step(String name, Instant instant) {}

    /**
     * An entry or page that is not published.
     *
     * @param address below the site's root, like {@code maintenance/2026-12-05-example/}
     */
    public record Draft(String title, String address) {}
}
