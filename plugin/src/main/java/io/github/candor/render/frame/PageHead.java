package io.github.candor.render.frame;

import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.NamedLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param path where it lies
 * @param title plain text; the site's title is put after it, but for the first page
 * @param description plain text for search engines and previews, of any length; may be empty
 * @param feeds feeds that concern the page; its head leads to them
 * @param trail the pages above it, without the first page
 * @param picture what a preview of it shows
 * @param tense that of its file: pages of the present carry the moment they were made, and the state of the site
 * @param article what it tells of, or null for a page that is no article
 */
public record PageHead(
        SitePath path,
        String title,
        String description,
        List<FeedLink> feeds,
        List<NamedLink> trail,
        Picture picture,
        Tense tense,
        @Nullable Article article) {
    public PageHead {
        feeds = List.copyOf(feeds);
        trail = List.copyOf(trail);
    }

    public PageHead(SitePath path, String title, String description, List<FeedLink> feeds) {
        this(path, title, description, feeds, List.of(), Picture.PLAIN, Tense.LASTING, null);
    }

    /** Returns the head of a page without feeds of its own. */
    public static PageHead of(SitePath path, String title, String description) {
        return new PageHead(path, title, description, List.of());
    }

    /** Returns the same below the pages of {@code trail}, the highest first. */
    public PageHead below(NamedLink... pages) {
        return new PageHead(path, title, description, feeds, List.of(pages), picture, tense, article);
    }

    /** Returns the same with another picture. */
    public PageHead showing(Picture other) {
        return new PageHead(path, title, description, feeds, trail, other, tense, article);
    }

    /** Returns the same in another tense. */
    public PageHead in(Tense other) {
        return new PageHead(path, title, description, feeds, trail, picture, other, article);
    }

    /** Returns the same as an article. */
    public PageHead telling(Article told) {
        return new PageHead(path, title, description, feeds, trail, picture, tense, told);
    }

    /**
     * One of the theme's pictures for previews.
     *
     * @param name of the file {@code static/preview/<name>.png}: an indicator or {@code plain}
     * @param text what it says, for those who do not see it; empty for the plain one
     */
    public record Picture(String name, String text) {
        /** The picture of pages that show no state. */
        static final Picture PLAIN = new Picture("plain", "");
    }

    /**
     * What is known of something that was written about an event.
     *
     * @param published when the public was first told, in ISO 8601, or null where nobody stated it
     * @param changed when anything last happened or was said, in ISO 8601
     * @param covers the time it is about, in ISO 8601: an instant, or an interval whose end is {@code ..} while it goes on
     * @param about names of components
     * @param credits names that authors chose to publish
     * @param language of the text, or null for the site's
     */
    public record Article(
            @Nullable String published,
            String changed,
            String covers,
            List<String> about,
            List<String> tags,
            List<String> credits,
            @Nullable String language) {}
}
