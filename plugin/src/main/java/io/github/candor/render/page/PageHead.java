package io.github.candor.render.page;

import io.github.candor.render.site.SitePath;
import java.util.List;

/**
 * What a page says of itself.
 *
 * @param path where it lies
 * @param title plain text; the site's title is put behind it, but for the first page
 * @param description plain text for search engines and previews; may be empty
 * @param feeds further feeds of the page's own subject
 */
record PageHead(SitePath path, String title, String description, List<FeedLink> feeds) {
    PageHead {
        feeds = List.copyOf(feeds);
    }

    /** Returns the head of a page without feeds of its own. */
    static PageHead of(SitePath path, String title, String description) {
        return new PageHead(path, title, description, List.of());
    }

    /**
     * A feed that a page offers.
     *
     * @param address below the site's root
     * @param type media type, like {@code application/rss+xml}
     * @param format like {@code Atom}
     */
    record FeedLink(String address, String type, String title, String format) {}
}
