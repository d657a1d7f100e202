package io.github.candor.render.feed;

/**
 * The two kinds of feeds. A reader that has seen a GUID does not look again, so one kind has an item that stays for each
 * incident, and the other an item for each thing that was said.
 */
enum FeedFamily {
    HISTORY("history"),
    UPDATES("updates");

    private final String fileName;

    FeedFamily(String fileName) {
        this.fileName = fileName;
    }

    /** Returns the file name without extension. */
    String fileName() {
        return fileName;
    }
}
