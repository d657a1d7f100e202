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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A date by which programs know what is new.
 *
 * @param path of the file that states it
 * @param what it is the date of
 */
public record StatedDate(String path, String what, Instant at) {
    private static final Pattern STAMP = Pattern.compile("(DTSTAMP|CREATED|LAST-MODIFIED):(\\d{8}T\\d{6})Z");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final List<String> KEYS = List.of("created_at", "updated_at", "display_at", "content_changed_at");

    /** Returns what the file at {@code path} states, if it is one that programs follow. */
    public static List<StatedDate> in(String path, byte[] bytes) {
        List<StatedDate> dates = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (path.endsWith(".rss") || path.endsWith(".atom")) {
            feed(path, text, dates);
        } else if (path.endsWith(".ics")) {
            STAMP.matcher(text)
                    .results()
                    .forEach(found -> dates.add(new StatedDate(
                            path,
                            found.group(1),
                            LocalDateTime.parse(found.group(2), BASIC).toInstant(ZoneOffset.UTC))));
        } else if (path.endsWith("sitemap.xml")) {
            Pattern.compile("<lastmod>([^<]+)")
                    .matcher(text)
                    .results()
                    .forEach(found -> dates.add(new StatedDate(path, "lastmod", Instant.parse(found.group(1)))));
        } else if (path.startsWith("api/v2/") || path.equals("api/v1/site.json")) {
            SiteInMemory.read(text).forEachEntry((key, value) -> json(path, key, value, dates));
        } else if (path.endsWith("feed.json") || path.endsWith("history.json")) {
            SiteInMemory.read(text)
                    .path("items")
                    .forEach(item -> List.of("date_published", "date_modified")
                            .forEach(key -> dates.add(new StatedDate(
                                    path, key, Instant.parse(item.path(key).asString())))));
        }
        return dates;
    }

    private static void feed(String path, String text, List<StatedDate> dates) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
            add(path, "feed", feed.getPublishedDate(), dates);
            for (SyndEntry entry : feed.getEntries()) {
                if (entry.getPublishedDate() == null) {
                    throw new AssertionError(path + " has an item without a date");
                }
                add(path, entry.getUri(), entry.getPublishedDate(), dates);
                add(path, entry.getUri(), entry.getUpdatedDate(), dates);
            }
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static void add(String path, String what, @Nullable Date date, List<StatedDate> dates) {
        if (date != null) {
            dates.add(new StatedDate(path, what, date.toInstant()));
        }
    }

    private static void json(String path, String key, JsonNode node, List<StatedDate> dates) {
        if (KEYS.contains(key)) {
            dates.add(new StatedDate(path, key, Instant.parse(node.asString())));
        }
        node.forEachEntry((name, value) -> json(path, name, value, dates));
        if (node.isArray()) {
            node.forEach(one -> json(path, "", one, dates));
        }
    }
}
