package io.github.candor.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A rule by which time in a bad status becomes downtime.
 *
 * <p>{@code STATUSPAGE} follows Atlassian's "historical uptime": a partial outage counts three tenths of its time.
 */
public enum UptimeConvention {
    STATUSPAGE("1", "0.3", "0", true),
    BINARY("1", "1", "0", false),
    ANY("1", "1", "1", false);

    private final BigDecimal major;
    private final BigDecimal partial;
    private final BigDecimal degraded;
    private final boolean isMeanOfMembers;

    UptimeConvention(String major, String partial, String degraded, boolean isMeanOfMembers) {
        this.major = new BigDecimal(major);
        this.partial = new BigDecimal(partial);
        this.degraded = new BigDecimal(degraded);
        this.isMeanOfMembers = isMeanOfMembers;
    }

    /** Returns the public word, like {@code statuspage}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the share of an instant that counts as down, from 0 to 1, for every status. */
    public Map<ComponentStatus, BigDecimal> weights() {
        Map<ComponentStatus, BigDecimal> weights = new EnumMap<>(ComponentStatus.class);
        weights.put(ComponentStatus.OPERATIONAL, BigDecimal.ZERO);
        weights.put(ComponentStatus.UNDER_MAINTENANCE, BigDecimal.ZERO);
        weights.put(ComponentStatus.DEGRADED_PERFORMANCE, degraded);
        weights.put(ComponentStatus.PARTIAL_OUTAGE, partial);
        weights.put(ComponentStatus.MAJOR_OUTAGE, major);
        return weights;
    }

    /** Returns whether a group's uptime is the mean of its members'; else it is up only while all are. */
    public boolean isMeanOfMembers() {
        return isMeanOfMembers;
    }
}
