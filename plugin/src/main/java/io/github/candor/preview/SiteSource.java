package io.github.candor.preview;

import io.github.candor.problem.ContentException;
import java.net.URI;
import java.time.Instant;

/** Where a preview gets its site from. */
public interface SiteSource {
    /**
     * Reads the authors' files as they are now.
     *
     * @param host where the preview answers, like {@code http://127.0.0.1:4000}
     * @param now instant to build the site for
     * @param clock the real time, or {@code now} if that is later
     * @throws ContentException with all that is wrong in the files
     */
    PreviewSite build(URI host, Instant now, Instant clock) throws ContentException;
}
