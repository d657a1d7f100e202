package io.github.candor.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the site counts its uptime.
 *
 * @param windowDays length of the window in which objectives are judged, in calendar days of the site's zone
 * @param convention the weights and the rule for groups
 * @param weights share of an instant that counts as down, from 0 to 1, for every status; those of the convention unless
 *     the author set own ones
 */
public record UptimePolicy(int windowDays, UptimeConvention convention, Map<ComponentStatus, BigDecimal> weights) {
    public UptimePolicy {
        if (windowDays < 1) {
            throw new IllegalArgumentException("window of " + windowDays + " days");
        }
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** Returns the policy of a site that states none: 90 days by Statuspage's convention. */
    public static UptimePolicy standard() {
        return new UptimePolicy(90, UptimeConvention.STATUSPAGE, UptimeConvention.STATUSPAGE.weights());
    }

    /** Returns the share of an instant in {@code status} that counts as down, from 0 to 1. */
    public BigDecimal weightOf(ComponentStatus status) {
        return weights.getOrDefault(status, BigDecimal.ZERO);
    }
}
