package io.github.candor.publish.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How big a site may become on its host; by default those of GitHub Pages ("GitHub Pages limits" and "About large files on
 * GitHub" in its documentation).
 *
 * @param site bytes of all files together
 * @param file bytes of one
 */
public record SiteLimits(long site, long file) {
    /** One gigabyte a site, a hundred megabytes a file. */
    public static final SiteLimits GITHUB_PAGES = new SiteLimits(1_000_000_000, 100_000_000);

    private static final double NEAR = 0.8;

    /** Returns a sentence for each limit that {@code next} is near to or over. */
    public List<String> warnings(SiteToPublish next) {
        List<String> warnings = new ArrayList<>();
        long all = next.files().values().stream().mapToLong(NextFile::size).sum();
        if (all > site * NEAR) {
            warnings.add("The site is " + megabytes(all) + ", and GitHub Pages takes at most " + megabytes(site) + ".");
        }
        next.files().forEach((path, one) -> {
            if (one.size() > file * NEAR) {
                warnings.add(path + " is " + megabytes(one.size()) + ", and GitHub takes files of at most "
                        + megabytes(file) + ".");
            }
        });
        return warnings;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
