package io.github.candor.render.feed;

/** Writes a feed in any of the formats. */
final class FeedWriter {
    private FeedWriter() {}

    /** Returns {@code feed} in {@code format}, as UTF-8. */
    static byte[] write(Feed feed, FeedFormat format) {
        return switch (format) {
            case RSS -> RssWriter.write(feed);
            case ATOM -> AtomWriter.write(feed);
            case JSON -> JsonFeedWriter.write(feed);
        };
    }
}
