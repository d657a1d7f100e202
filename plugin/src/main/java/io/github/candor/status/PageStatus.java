package io.github.candor.status;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.status.incident.IncidentStatus;
import java.util.Collection;
import java.util.List;

/**
 * The state of the whole site, by the table of Atlassian Statuspage.
 *
 * @param indicator at least as bad as the impact of any open incident
 * @param headline what is said of it
 */
public record PageStatus(Indicator indicator, Headline headline) {
    /** The sentences that Atlassian Statuspage uses; {@code text} is the English one, part of the public API. */
    public enum Headline {
        OPERATIONAL("All Systems Operational"),
        MAINTENANCE("Service Under Maintenance"),
        DEGRADED("Partially Degraded Service"),
        PARTIAL_OUTAGE("Minor Service Outage"),
        MAJOR_OUTAGE("Partial System Outage"),
        ALL_DOWN("Major System Outage");

        private final String text;

        Headline(String text) {
            this.text = text;
        }

        /** Returns the English sentence. */
        public String text() {
            return text;
        }
    }

    /** Returns the state that follows from the statuses of all components and from the open incidents. */
    static PageStatus of(Collection<ComponentStatus> statuses, List<IncidentStatus> open) {
        PageStatus byComponents = of(statuses);
        Indicator least = open.stream()
                .map(one -> indicator(one.incident().impact()))
                .max(Indicator::compareTo)
                .orElse(Indicator.NONE);
        boolean isRaised = least.compareTo(byComponents.indicator) > 0;
        return isRaised ? new PageStatus(least, byComponents.headline) : byComponents;
    }

    private static PageStatus of(Collection<ComponentStatus> statuses) {
        ComponentStatus worst = statuses.stream().reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        return switch (worst) {
            case OPERATIONAL -> new PageStatus(Indicator.NONE, Headline.OPERATIONAL);
            case UNDER_MAINTENANCE -> new PageStatus(Indicator.MAINTENANCE, Headline.MAINTENANCE);
            case DEGRADED_PERFORMANCE -> new PageStatus(Indicator.MINOR, Headline.DEGRADED);
            case PARTIAL_OUTAGE -> new PageStatus(Indicator.MINOR, Headline.PARTIAL_OUTAGE);
            case MAJOR_OUTAGE ->
                statuses.stream().allMatch(one -> one == ComponentStatus.MAJOR_OUTAGE)
                        ? new PageStatus(Indicator.CRITICAL, Headline.ALL_DOWN)
                        : new PageStatus(Indicator.MAJOR, Headline.MAJOR_OUTAGE);
        };
    }

    private static Indicator indicator(Impact impact) {
        return switch (impact) {
            case NONE -> Indicator.NONE;
            case MINOR -> Indicator.MINOR;
            case MAJOR -> Indicator.MAJOR;
            case CRITICAL -> Indicator.CRITICAL;
        };
    }
}
