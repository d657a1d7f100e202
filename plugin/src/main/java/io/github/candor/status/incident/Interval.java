package io.github.candor.status.incident;

import java.util.Locale;

/**
 * What is measured between two milestones of an incident; never a bare "MTTR", of which there are four.
 *
 * <p>Source of the definitions: the vocabulary in Google's <em>Site Reliability Engineering</em> and PagerDuty's
 * incident metrics, as fixed in the project's design.
 */
public enum Interval {
    /** Started to detected. */
    TIME_TO_DETECT,
    /** Detected to acknowledged. */
    TIME_TO_ACKNOWLEDGE,
    /** Started to mitigated. */
    TIME_TO_MITIGATE,
    /** Detected, else started, to repaired, else mitigated, else resolved. */
    TIME_TO_REPAIR,
    /** Detected, else started, to resolved. */
    TIME_TO_RESOLVE,
    /** Started to resolved, or so far. */
    DURATION,
    /** Started to the first thing the public was told. */
    TIME_TO_FIRST_UPDATE;

    /** Returns the name used in addresses and data, like {@code time_to_repair}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
