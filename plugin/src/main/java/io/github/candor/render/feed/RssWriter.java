package io.github.candor.render.feed;

import io.github.candor.render.xml.HtmlText;
import io.github.candor.render.xml.XmlDocument;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a feed as RSS 2.0, by the specification of the RSS Advisory Board and its best-practices profile.
 */
final class RssWriter {
    private RssWriter() {}

    /** Returns {@code feed} as an RSS document in UTF-8. */
    static byte[] write(Feed feed) {
        XmlDocument xml = new XmlDocument();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:fh",
                FeedLinks.HISTORY_NAMESPACE);
        xml.open("channel");
        channel(xml, feed);
        for (FeedItem item : feed.items()) {
            item(xml, item);
        }
        xml.close();
        xml.close();
        return xml.finish();
    }

    private static void channel(XmlDocument xml, Feed feed) {
        xml.element("title", feed.title());
        xml.element("link", feed.page());
        xml.element("description", feed.description());
        xml.element("dc:creator", feed.author());
        xml.element("language", feed.language());
        xml.element("generator", Feed.GENERATOR);
        xml.element("ttl", String.valueOf(Feed.TTL_MINUTES));
        xml.element("lastBuildDate", date(feed.updated()));
        FeedLinks.write(xml, "atom:link", feed, FeedFormat.RSS);
    }

    private static void item(XmlDocument xml, FeedItem item) {
        xml.open("item");
        xml.element("title", item.title());
        xml.element("link", item.link());
        xml.element("guid", item.guid(), "isPermaLink", "false");
        xml.element("pubDate", date(item.published()));
        for (String category : item.categories()) {
            xml.element("category", category);
        }
        // The specification calls it HTML, and readers that follow it would take tags out of plain text.
        xml.element("description", HtmlText.of(item.summary()));
        xml.element("content:encoded", item.html());
        xml.close();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
