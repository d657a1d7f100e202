package io.github.candor.status;

import io.github.candor.model.ComponentStatus;
import java.util.Collection;

/**
 * The state of the whole site, by the table of Atlassian Statuspage: it follows from the statuses of the components alone, and
 * the impact of an open incident does not raise it.
 *
 * @param indicator in one word
 * @param headline in one sentence
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

        /** Returns whether it speaks of trouble. */
        boolean isOfTrouble() {
            return this != OPERATIONAL && this != MAINTENANCE;
        }
    }

    /** Returns the state that follows from the statuses of all components; that of a site without any is that all works. */
    static PageStatus of(Collection<ComponentStatus> statuses) {
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
}
