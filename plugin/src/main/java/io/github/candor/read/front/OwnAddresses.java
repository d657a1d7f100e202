package io.github.candor.read.front;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the addresses that Candor itself uses or may come to use, which neither a page nor an alias can have. */
final class OwnAddresses {
    /** First parts of addresses. */
    static final Set<String> RESERVED = Set.of(
            "incidents",
            "history",
            "components",
            "uptime",
            "reliability",
            "actions",
            "maintenance",
            "notices",
            "search",
            "subscribe",
            "versions",
            "archive",
            "postmortems",
            "embed",
            "api",
            "schemas",
            "assets",
            "styles",
            "scripts",
            "static",
            "feed",
            "updates",
            "badge",
            "status",
            "index",
            "404",
            "affected",
            "preview");

    /** Folders in which authors' own addresses lie beside Candor's. */
    private static final Set<String> SHARED =
            Set.of("incidents", "maintenance", "notices", "history", "status", "index");

    private static final Pattern FILES = Pattern.compile(
            "cname|(?:robots|status)\\.txt|sitemap\\.xml|site\\.webmanifest|subscriptions\\.opml|404\\.html"
                    + "|(?:favicon|icon-\\d+|apple-touch-icon|(?:uptime-)?badge)\\.\\w+"
                    + "|(?:(?:incidents|maintenance|notices|postmortems)/(?:.+/)?)?"
                    + "(?:history|updates|feed|maintenance|postmortems)\\.(?:rss|atom|json|ics)");

    private OwnAddresses() {}

    /**
     * Returns whether {@code alias}, without a slash in front, is taken whatever else the site holds. The history of a year
     * is not: where the log has no such year any more, its address may lead on.
     */
    static boolean holds(String alias) {
        String path = alias.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        String first = path.replaceFirst("/.*", "");
        return RESERVED.contains(path.replaceFirst("\\.html$", ""))
                || (RESERVED.contains(first) && !SHARED.contains(first))
                || FILES.matcher(path).matches();
    }
}
