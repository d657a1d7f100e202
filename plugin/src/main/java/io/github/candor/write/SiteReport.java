package io.github.candor.write;

/**
 * What changed on disk.
 *
 * @param files how many the site has now
 * @param pages how many of them are HTML
 * @param changed how many are new or have other bytes than before
 * @param removed how many are gone
 * @param bytes size of the whole site
 */
public record SiteReport(int files, int pages, int changed, int removed, long bytes) {}
