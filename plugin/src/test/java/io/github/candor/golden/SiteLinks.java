package io.github.candor.golden;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows every link of a site to the file and the anchor that it names. */
final class SiteLinks {
    private final BuiltSite site;
    private final URI root;
    private final List<String> broken = new ArrayList<>();

    /** Keeps a site; the address it is published at is taken from its first page. */
    SiteLinks(BuiltSite site) {
        this.site = site;
        this.root = URI.create(
                site.page("index.html").selectXpath("//link[@rel='canonical']").attr("href"));
    }

    /** Returns every link that leads nowhere, with the page it is on. */
    List<String> broken() {
        site.forEachPage(this::check);
        return broken;
    }

    private void check(String page, Document document) {
        for (Element element : document.select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!leadsSomewhere(page, link)) {
                broken.add(page + " -> " + link);
            }
        }
    }

    /**
     * A link that begins with a slash breaks when the site moves to another path; only the page for addresses that do not
     * exist, which is shown at any depth, has no other way.
     */
    private boolean leadsSomewhere(String page, String link) {
        if (link.startsWith("/") && !page.equals("404.html")) {
            return false;
        }
        if (link.isEmpty()) {
            return true;
        }
        URI target = root.resolve(page).resolve(link);
        if (!target.toString().startsWith(root.toString())) {
            return isOtherSite(target);
        }
        String path =
                decoded(target.toString().substring(root.toString().length()).replaceFirst("[?#].*", ""));
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return site.files().containsKey(file) && hasAnchor(file, target.getRawFragment());
    }

    /** Other hosts and programs are none of our business; another path of our own host is. */
    private boolean isOtherSite(URI target) {
        return !root.getAuthority().equals(target.getAuthority());
    }

    private boolean hasAnchor(String file, @Nullable String fragment) {
        return fragment == null
                || fragment.isEmpty()
                || !file.endsWith(".html")
                || site.page(file).getElementById(decoded(fragment)) != null;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
