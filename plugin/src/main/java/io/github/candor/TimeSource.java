package io.github.candor;

/** Where the instant comes from that a site is built for. */
public enum TimeSource {
    /** Somebody asked for this very instant. */
    CHOSEN("candor.now"),
    ENVIRONMENT("SOURCE_DATE_EPOCH"),
    PROJECT("project.build.outputTimestamp"),
    CLOCK("the clock");

    private final String title;

    TimeSource(String title) {
        this.title = title;
    }

    /** Returns what authors know it by, like {@code SOURCE_DATE_EPOCH}. */
    public String title() {
        return title;
    }

    /** Returns whether nobody thought of the site when this time was set. */
    public boolean isAccidental() {
        return this == ENVIRONMENT || this == PROJECT;
    }
}
