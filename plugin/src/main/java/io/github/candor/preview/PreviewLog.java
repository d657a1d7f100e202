package io.github.candor.preview;

import io.github.candor.problem.Problem;
import java.time.Duration;
import java.util.List;

/** Is told what a preview does, from a thread of the preview's own. */
public interface PreviewLog {
    /** A new site is shown, made in {@code time}. */
    void shows(PreviewSite site, Duration time);

    /** The files have mistakes, so the site before stays; told once for the same mistakes. */
    void finds(List<Problem> problems);

    /** The site cannot be made for another reason: a template, the disk, or a fault of ours. */
    void fails(Throwable why);
}
