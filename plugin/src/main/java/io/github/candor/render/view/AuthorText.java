package io.github.candor.render.view;

import io.github.candor.model.Markdown;
import io.github.candor.model.Page;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.TextMark;
import io.github.candor.status.incident.KnownEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an author wrote in one file as HTML, marked with its language where the file states one: the site's own words
 * around it are in another.
 *
 * @param file the author's file
 * @param language of the text, or null for the site's
 * @param root leads from the page to the site's root
 */
public record AuthorText(
        RenderContext context, String file, @Nullable Locale language, String root) {
    /** Returns what writes the text of an entry. */
    public static AuthorText of(RenderContext context, KnownEntry entry, String root) {
        return new AuthorText(context, entry.info().file(), entry.info().language(), root);
    }

    /** Returns what writes the text of a page. */
    public static AuthorText of(RenderContext context, Page page, String root) {
        return new AuthorText(context, page.file(), page.language(), root);
    }

    /** Returns the attributes with which a template marks an element that holds nothing but the author's text, or nothing. */
    public static String mark(KnownEntry entry) {
        return TextMark.attributes(entry.info().language());
    }

    /** Returns blocks, the highest heading in them of level {@code topHeading}. */
    public String blocks(Markdown text, int topHeading) {
        return TextMark.around(language, "div", context.markdown().blocks(text, file, root, topHeading));
    }

    /** Returns the same, its headings with anchors for what {@code names} calls them. */
    public String article(Markdown text, int topHeading, List<String> names) {
        return TextMark.around(language, "div", context.markdown().blocks(text, file, root, topHeading, names));
    }

    /** Returns what stands within a line, unless the author wrote more than that. */
    public String inline(Markdown text) {
        String element = context.markdown().isLine(text) ? "span" : "div";
        return TextMark.around(language, element, context.markdown().inline(text, file, root));
    }
}
