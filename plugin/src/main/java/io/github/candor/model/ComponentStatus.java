package io.github.candor.model;

import java.util.Locale;

/**
 * How well a component works, from best to worst; the words are Atlassian Statuspage's.
 *
 * <p>Ordered so that of two statuses at one instant the later constant is the worse. Maintenance stands below every
 * trouble: an outage during maintenance is an outage.
 */
public enum ComponentStatus {
    OPERATIONAL,
    UNDER_MAINTENANCE,
    DEGRADED_PERFORMANCE,
    PARTIAL_OUTAGE,
    MAJOR_OUTAGE;

    /** Returns the public word, like {@code major_outage}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the worse of the two. */
    public ComponentStatus worse(ComponentStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns whether users are harmed: degraded or worse, not maintenance. */
    public boolean isTrouble() {
        return compareTo(DEGRADED_PERFORMANCE) >= 0;
    }
}
