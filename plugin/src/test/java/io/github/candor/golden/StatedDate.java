package io.github.candor.golden;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A date by which programs know what is new.
 *
 * @param path of the file that states it
 * @param what it is the date of: the name of the thing in that file, and of the date if it has several
 * @param isOfAnEntry whether that is an entry or a part of one, and no list
 */
public record StatedDate(String path, String what, boolean isOfAnEntry, Instant at) {
    private static final Pattern STAMP = Pattern.compile("(DTSTAMP|CREATED|LAST-MODIFIED|UID):(.+)");
    private static final Pattern PAGE = Pattern.compile("<loc>([^<]+)</loc>\\s*<lastmod>([^<]+)");
    private static final Pattern ENTRY = Pattern.compile(".*/(?:incidents|maintenance|notices)/[^/]+/");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final List<String> KEYS = List.of("created_at", "updated_at", "display_at", "content_changed_at");

    /** Returns what the file at {@code path} states, if it is one that programs follow. */
    public static List<StatedDate> in(String path, byte[] bytes) {
        List<StatedDate> dates = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (path.endsWith(".rss") || path.endsWith(".atom")) {
            feed(path, text, dates);
        } else if (path.endsWith(".ics")) {
            calendar(path, text.replaceAll("\r?\n[ \t]", ""), dates);
        } else if (path.endsWith("sitemap.xml")) {
            PAGE.matcher(text).results().forEach(found -> {
                boolean isOfAnEntry = ENTRY.matcher(found.group(1)).matches();
                dates.add(new StatedDate(path, found.group(1), isOfAnEntry, Instant.parse(found.group(2))));
            });
        } else if (path.startsWith("api/v2/") || path.equals("api/v1/site.json")) {
            SiteInMemory.read(text).forEachEntry((key, value) -> json(path, key, "", value, dates));
        } else if (path.endsWith("feed.json") || path.endsWith("history.json")) {
            SiteInMemory.read(text)
                    .path("items")
                    .forEach(item -> List.of("date_published", "date_modified")
                            .forEach(key -> dates.add(new StatedDate(
                                    path,
                                    item.path("id").asString() + " " + key,
                                    true,
                                    Instant.parse(item.path(key).asString())))));
        }
        return dates;
    }

    private static void feed(String path, String text, List<StatedDate> dates) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
            add(path, "feed", false, feed.getPublishedDate(), dates);
            for (SyndEntry entry : feed.getEntries()) {
                if (entry.getPublishedDate() == null) {
                    throw new AssertionError(path + " has an item without a date");
                }
                add(path, entry.getUri() + " published", true, entry.getPublishedDate(), dates);
                add(path, entry.getUri() + " updated", true, entry.getUpdatedDate(), dates);
            }
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static void calendar(String path, String text, List<StatedDate> dates) {
        for (String event : text.split("BEGIN:VEVENT", -1)) {
            Map<String, String> lines = new TreeMap<>();
            STAMP.matcher(event)
                    .results()
                    .forEach(found -> lines.put(found.group(1), found.group(2).strip()));
            String uid = lines.remove("UID");
            lines.forEach((key, at) -> dates.add(new StatedDate(
                    path, uid + " " + key, true, LocalDateTime.parse(at, BASIC).toInstant(ZoneOffset.UTC))));
        }
    }

    private static void add(
            String path, String what, boolean isOfAnEntry, @Nullable Date date, List<StatedDate> dates) {
        if (date != null) {
            dates.add(new StatedDate(path, what, isOfAnEntry, date.toInstant()));
        }
    }

    /** What has a name of its own and is no component is an entry, or an update of one. */
    private static void json(String path, String key, String owner, JsonNode node, List<StatedDate> dates) {
        if (KEYS.contains(key)) {
            boolean isOfAnEntry = !owner.isEmpty() && !owner.startsWith("component ");
            dates.add(new StatedDate(path, owner + " " + key, isOfAnEntry, Instant.parse(node.asString())));
        }
        String name = node.path("id").asString("");
        boolean isComponent = node.has("position") || node.has("time_zone");
        String own = name.isEmpty() ? owner : (isComponent ? "component " : "") + name;
        node.forEachEntry((inner, value) -> json(path, inner, own, value, dates));
        if (node.isArray()) {
            node.forEach(one -> json(path, "", owner, one, dates));
        }
    }
}
