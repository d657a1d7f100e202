package io.github.candor.publish;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the GUIDs of the items of feeds, in RSS, Atom and JSON alike.
 *
 * <p>Feeds of different scopes name the same item by the feed's path and then the same name; only this name is looked at,
 * because an old item leaves the feed of a component, but never the archives of the whole site.
 */
final class FeedGuids {
    private static final Pattern ITEM =
            Pattern.compile("tag:candor\\.github\\.io,2026:([^\\s\"<>:]+)/[^\\s\"<>:/]+:([^\\s\"<>\\\\]+)");

    private FeedGuids() {}

    /** Returns whether the file at {@code path} is a feed. */
    static boolean isFeed(String path) {
        return path.endsWith(".rss") || path.endsWith(".atom") || path.endsWith("feed.json");
    }

    /** Returns what the items of a feed are called after the feed's own part, like {@code 2025-02-13-teacher-roles}. */
    static Set<String> names(byte[] feed) {
        Set<String> names = new TreeSet<>();
        Matcher found = ITEM.matcher(new String(feed, StandardCharsets.UTF_8).replace("\\/", "/"));
        while (found.find()) {
            names.add(found.group(2));
        }
        return names;
    }
}
