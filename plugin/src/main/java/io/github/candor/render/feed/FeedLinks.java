package io.github.candor.render.feed;

import io.github.candor.render.xml.XmlDocument;
import org.jspecify.annotations.Nullable;

/** Writes the links of an XML feed: to itself, to its archives (RFC 5005) and to its hub (W3C WebSub). */
final class FeedLinks {
    /** The namespace of RFC 5005. */
    static final String HISTORY_NAMESPACE = "http://purl.org/syndication/history/1.0";

    private FeedLinks() {}

    /** Writes all links of {@code feed} as elements called {@code name}. */
    static void write(XmlDocument xml, String name, Feed feed, FeedFormat format) {
        Feed.Chain chain = feed.chain();
        link(xml, name, "self", feed.self(), format);
        link(xml, name, "current", chain.current(), format);
        link(xml, name, "prev-archive", chain.previous(), format);
        link(xml, name, "next-archive", chain.next(), format);
        if (feed.hub() != null) {
            xml.empty(name, "rel", "hub", "href", feed.hub());
        }
        if (chain.isArchive()) {
            xml.empty("fh:archive");
        }
    }

    private static void link(XmlDocument xml, String name, String rel, @Nullable String address, FeedFormat format) {
        if (address != null) {
            xml.empty(name, "rel", rel, "type", format.mediaType(), "href", address);
        }
    }
}
