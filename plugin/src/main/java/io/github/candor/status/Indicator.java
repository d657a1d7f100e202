package io.github.candor.status;

import java.util.Locale;

/** The site's state in one word; the words are Atlassian Statuspage's. */
public enum Indicator {
    NONE,
    MAINTENANCE,
    MINOR,
    MAJOR,
    CRITICAL;

    /** Returns the public word, like {@code critical}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
