package io.github.candor.publish.past;

import io.github.candor.manifest.Nature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the GUIDs of the items of feeds, in RSS, Atom and JSON alike.
 *
 * <p>Feeds of different scopes name the same item by the feed's path and then the same name; only this name is looked at,
 * because an old item leaves the feed of a component, but never the archives of the whole site.
 */
public final class FormerItems {
    private static final Pattern ITEM =
            Pattern.compile("(tag:candor\\.github\\.io,2026:[^\\s\"<>:]+/[^\\s\"<>:/]+:)([^\\s\"<>\\\\]+)");

    /** A line of a calendar, and the line that goes on with it. */
    private static final Pattern EVENT = Pattern.compile("(?m)^UID:([^@\\r\\n]+)@([^\\r\\n]+)");

    /** Ends the names of events. */
    private static final String DOMAIN = ".candor.github.io";

    private FormerItems() {}

    /** Returns whether the file at {@code path} is a feed. */
    public static boolean isFeed(String path) {
        return path.endsWith(".rss") || path.endsWith(".atom") || path.endsWith("feed.json");
    }

    /** Returns whether the file at {@code path} is a calendar. */
    public static boolean isCalendar(String path) {
        return path.endsWith(".ics");
    }

    /** Returns what the names of the items of a feed or calendar begin or end with, by the rest that says which item it is. */
    public static Map<String, String> identities(byte[] bytes) {
        Map<String, String> identities = new TreeMap<>();
        String text = text(bytes);
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            identities.put(item.group(2), item.group(1));
        }
        Matcher event = EVENT.matcher(text.replaceAll("\\r?\\n[ \\t]", ""));
        while (event.find()) {
            identities.put(event.group(1), "@" + event.group(2));
        }
        return identities;
    }

    /** Returns the name of the site in what {@link #identities} returned of one item. */
    public static String site(String identity) {
        String site = identity.replaceFirst("^(?:tag:[^:]*+:|@)", "");
        int slash = site.indexOf('/');
        if (slash >= 0) {
            return site.substring(0, slash);
        }
        return site.endsWith(DOMAIN) ? site.substring(0, site.length() - DOMAIN.length()) : site;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\\/", "/");
    }

    /** Returns the feed or calendar at {@code path}. Which items were promised is in none: all count as such here. */
    static Nature.Subscribed read(String path, byte[] bytes) {
        Map<String, String> identities = identities(bytes);
        String site =
                identities.values().stream().findFirst().map(FormerItems::site).orElse("");
        List<String> names = List.copyOf(identities.keySet());
        return isCalendar(path) ? new Nature.Calendar(site, names) : new Nature.Feed(site, names, List.of());
    }
}
