package io.github.candor.render.feed;

import io.github.candor.render.json.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org), in which what is not known is left out. */
final class JsonFeedWriter {
    private JsonFeedWriter() {}

    /** Returns {@code feed} as a JSON document in UTF-8. */
    static byte[] write(Feed feed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", feed.self());
        json.put("description", feed.description());
        json.put("language", feed.language());
        json.put("authors", List.of(Map.of("name", feed.author())));
        if (feed.hub() != null) {
            json.put("hubs", List.of(hub(feed.hub())));
        }
        json.put("items", feed.items().stream().map(JsonFeedWriter::item).toList());
        return JsonDocument.of(json);
    }

    private static Map<String, Object> item(FeedItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.guid());
        json.put("url", item.link());
        json.put("title", item.title());
        json.put("content_html", item.html());
        json.put("summary", item.summary());
        json.put("date_published", item.published());
        json.put("date_modified", item.updated());
        json.put("tags", item.categories());
        return json;
    }

    private static Map<String, Object> hub(String address) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "WebSub");
        json.put("url", address);
        return json;
    }
}
