package io.github.candor.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells by its path what a file of a site owes to those who have its address. */
enum PublicPath {
    /** A list or another view of what stands elsewhere, or what only our own pages ask for: it may come and go. */
    VIEW,
    /** A page of the authors', whose address can lead on to another. */
    PAGE,
    /** What programs and other sites keep the address of: feeds, badges, API, assets. Nothing can stand for it. */
    FIXED;

    private static final Pattern VIEWS =
            Pattern.compile("(?:styles|scripts|schemas|preview|search|history|versions|archive"
                    + "|affected|actions|reliability|uptime)/.*+"
                    + "|(?:incidents|maintenance|notices|components|postmortems)/index\\.html"
                    + "|(?:incidents|maintenance|notices)/[^/]++/revisions/index\\.html"
                    + "|incidents/[^/]++/(?:updates\\.rss|feed\\.json)"
                    + "|.*\\.schema\\.json|404\\.html|robots\\.txt|sitemap\\.xml|site\\.webmanifest"
                    + "|(?:favicon|icon-\\d++|apple-touch-icon)\\.\\w++");

    private static final Pattern PAGES =
            Pattern.compile("(?!(?:api|assets|components|embed)/|index\\.html$).*(?:/|\\.html)");

    /** Returns what the file at {@code path} owes. */
    static PublicPath of(String path) {
        if (VIEWS.matcher(path).matches()) {
            return VIEW;
        }
        return PAGES.matcher(path).matches() ? PAGE : FIXED;
    }

    /** Returns the address of a file: that of its folder for an index. */
    static String address(String path) {
        return path.equals("index.html") ? "" : path.replaceFirst("(?<=/)index\\.html$", "");
    }

    /**
     * Returns what may vanish, in the form in which we know it.
     *
     * @param names as somebody typed or copied them: with a slash in front, with {@code index.html}, or names of feed items
     */
    static Set<String> gone(Set<String> names) {
        Set<String> gone = new TreeSet<>();
        names.forEach(name -> gone.add(address(name.replaceFirst("^/++", ""))));
        gone.remove("");
        return gone;
    }

    /** Returns the switch that lets {@code names} go. */
    static String toLetGo(List<String> names) {
        return "-Dcandor.gone=" + String.join(",", names);
    }
}
