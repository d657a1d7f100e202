package io.github.candor.model;

import java.util.Locale;

/** How hard an incident hit its users, from least to worst; the words are Atlassian Statuspage's. */
public enum Impact {
    NONE,
    MINOR,
    MAJOR,
    CRITICAL;

    /** Returns the public word, like {@code critical}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the impact that follows from the worst component status when the author states none. */
    public static Impact from(ComponentStatus worst) {
        return switch (worst) {
            case OPERATIONAL, UNDER_MAINTENANCE -> NONE;
            case DEGRADED_PERFORMANCE -> MINOR;
            case PARTIAL_OUTAGE -> MAJOR;
            case MAJOR_OUTAGE -> CRITICAL;
        };
    }

    /** Returns the component status that follows when the author lists components without one. */
    public ComponentStatus status() {
        return switch (this) {
            case NONE -> ComponentStatus.OPERATIONAL;
            case MINOR -> ComponentStatus.DEGRADED_PERFORMANCE;
            case MAJOR -> ComponentStatus.PARTIAL_OUTAGE;
            case CRITICAL -> ComponentStatus.MAJOR_OUTAGE;
        };
    }
}
