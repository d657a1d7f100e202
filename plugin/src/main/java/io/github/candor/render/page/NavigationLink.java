package io.github.candor.render.page;

import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import java.util.List;

/**
 * A link at the top of every page.
 *
 * @param address below the site's root
 * @param isHere whether it leads to the page that it stands on
 * @param isAbove whether it leads to a page above that one
 */
record NavigationLink(String name, String address, boolean isHere, boolean isAbove) {
    /** The words for the pages, each ending with the page's address. */
    private static final List<String> WORDS = List.of(
            "nav-history",
            "nav-uptime",
            "nav-reliability",
            "nav-actions",
            "nav-maintenance",
            "nav-search",
            "nav-subscribe");

    /** Returns the links of the page {@code path}, in the order in which they are shown. */
    static List<NavigationLink> on(RenderContext context, SitePath path) {
        return WORDS.stream().map(word -> link(context, path, word)).toList();
    }

    private static NavigationLink link(RenderContext context, SitePath path, String word) {
        String address = word.substring("nav-".length()) + "/";
        boolean isHere = path.equals(SitePath.page(address));
        boolean isAbove = !isHere && path.value().startsWith(address);
        return new NavigationLink(context.words().get(word), address, isHere, isAbove);
    }
}
