package io.github.candor.model;

import java.util.Locale;

/** The points in an incident's life that intervals are measured between, in their proper order. */
public enum Milestone {
    /** The harm began. */
    STARTED,
    /** Someone noticed. */
    DETECTED,
    /** A responder took it. */
    ACKNOWLEDGED,
    /** Users are no longer hurt; a workaround counts. */
    MITIGATED,
    /** The fault is fixed. */
    REPAIRED,
    /** Declared over. */
    RESOLVED;

    /** Returns the front-matter key, like {@code started}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
