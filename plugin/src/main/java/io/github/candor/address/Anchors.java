package io.github.candor.address;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of places within the pages of entries: those that pages have by themselves, and those of authors' headings. */
public final class Anchors {
    /** What the name of an author's heading begins with, so that it is never one of a page's own. */
    private static final String PREFIX = "text-";

    /** The sections that pages of entries have by themselves; an author may link to them. */
    public static final Set<String> OWN =
            Set.of("main", "updates", "causes", "actions", "timeline", "figures", "related", "windows", "follow");

    /** What the headings of such sections hold, and the section. */
    private static final Map<String, String> READ = new TreeMap<>(Map.of(
            "timeline", "timeline",
            "updates", "updates",
            "action", "actions",
            "follow", "actions",
            "improvements", "actions",
            "remediation", "actions"));

    private Anchors() {}

    /** Returns the name on a page of the heading that is called {@code slug}; empty for a heading without a name. */
    public static String ofHeading(String slug) {
        return slug.isEmpty() ? "" : PREFIX + slug;
    }

    /**
     * Returns the section that a page has in place of a heading that means something to Candor, like {@code timeline} for
     * {@code timeline-cet}; else the beginning of the page, where that heading is not shown, or not yet.
     */
    public static String nearest(String slug) {
        return READ.entrySet().stream()
                .filter(one -> slug.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("main");
    }
}
