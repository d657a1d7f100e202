package io.github.candor.render.feed;

import io.github.candor.render.xml.XmlDocument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes a feed as Atom 1.0 (RFC 4287). */
final class AtomWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomWriter() {}

    /** Returns {@code feed} as an Atom document in UTF-8. */
    static byte[] write(Feed feed) {
        XmlDocument xml = new XmlDocument();
        open(xml, feed);
        head(xml, feed);
        for (FeedItem item : feed.items()) {
            entry(xml, item);
        }
        xml.close();
        return xml.finish();
    }

    private static void open(XmlDocument xml, Feed feed) {
        if (feed.chain().equals(Feed.Chain.NONE)) {
            xml.open("feed", "xmlns", NAMESPACE, "xml:lang", feed.language());
        } else {
            xml.open("feed", "xmlns", NAMESPACE, "xmlns:fh", FeedLinks.HISTORY_NAMESPACE, "xml:lang", feed.language());
        }
    }

    private static void head(XmlDocument xml, Feed feed) {
        xml.element("id", feed.guid());
        xml.element("title", feed.title());
        if (!feed.description().isEmpty()) {
            xml.element("subtitle", feed.description());
        }
        xml.element("updated", date(feed.updated()));
        xml.open("author");
        xml.element("name", feed.author());
        xml.close();
        xml.element("generator", Feed.GENERATOR);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
        FeedLinks.write(xml, "link", feed, FeedFormat.ATOM);
    }

    private static void entry(XmlDocument xml, FeedItem item) {
        xml.open("entry");
        xml.element("id", item.guid());
        xml.element("title", item.title());
        xml.element("published", date(item.published()));
        xml.element("updated", date(item.updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.link());
        for (String category : item.categories()) {
            xml.empty("category", "term", category);
        }
        if (!item.summary().isEmpty()) {
            xml.element("summary", item.summary(), "type", "text");
        }
        xml.element("content", item.html(), "type", "html");
        xml.close();
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
