package io.github.candor.render.feed;

/**
 * The two kinds of feeds. A reader that has seen a GUID does not look again, so one kind has an item that stays for each
 * entry, and the other an item for each thing that was said.
 */
enum FeedFamily {
    HISTORY("history"),
    UPDATES("updates");

    private final String id;

    FeedFamily(String id) {
        this.id = id;
    }

    /** Returns the name used in addresses and words. */
    String id() {
        return id;
    }

    /** Returns the name of the file in {@code format}, like {@code updates.rss}. */
    String fileName(FeedFormat format) {
        // The usual name of a JSON Feed, which most programs try.
        boolean isTheJsonFeed = this == UPDATES && format == FeedFormat.JSON;
        return (isTheJsonFeed ? "feed" : id) + "." + format.extension();
    }

    /** Returns the name of an archive, like {@code updates-3.rss}. */
    String archiveName(FeedFormat format, int number) {
        return id + "-" + number + "." + format.extension();
    }
}
