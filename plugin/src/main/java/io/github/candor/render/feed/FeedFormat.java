package io.github.candor.render.feed;

/** The formats that every feed comes in. */
enum FeedFormat {
    RSS("RSS", "rss", "application/rss+xml"),
    ATOM("Atom", "atom", "application/atom+xml"),
    JSON("JSON Feed", "json", "application/feed+json");

    private final String label;
    private final String extension;
    private final String mediaType;

    FeedFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the name by which people know it. */
    String label() {
        return label;
    }

    /** Returns the end of the file name, without the dot. */
    String extension() {
        return extension;
    }

    /** Returns the media type without parameters. */
    String mediaType() {
        return mediaType;
    }
}
