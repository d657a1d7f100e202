package io.github.candor.write;

/**
 * What writing a site changed on disk; files that were taken over unchanged keep their modification time.
 *
 * @param pages how many of the site's files are HTML pages
 * @param added files that the old site did not have
 * @param changed files whose bytes differ from the old site's
 * @param unchanged files whose bytes are those of the old site
 * @param removed files of the old site that the new one does not have
 * @param bytes size of all files of the new site
 */
public record SiteReport(int pages, int added, int changed, int unchanged, int removed, long bytes) {
    /** Returns how many files the site has. */
    public int files() {
        return added + changed + unchanged;
    }

    /** Returns whether the old site was the same, byte for byte. */
    boolean isSameAsBefore() {
        return added + changed + removed == 0;
    }
}
