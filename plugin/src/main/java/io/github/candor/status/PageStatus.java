package io.github.candor.status;

/**
 * The state of the whole site.
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
}
