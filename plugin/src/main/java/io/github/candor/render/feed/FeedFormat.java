package io.github.candor.render.feed;

import java.util.function.Function;

/** The formats that every feed comes in. */
enum FeedFormat {
    RSS("rss", "application/rss+xml", RssWriter::write),
    ATOM("atom", "application/atom+xml", AtomWriter::write);

    private final String extension;
    private final String mediaType;
    private final Function<Feed, byte[]> writer;

    FeedFormat(String extension, String mediaType, Function<Feed, byte[]> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Returns the end of the file name, without the dot. */
    String extension() {
        return extension;
    }

    /** Returns the media type without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** Returns {@code feed} in this format, as UTF-8. */
    byte[] write(Feed feed) {
        return writer.apply(feed);
    }
}
