package io.github.candor.render.api.v2;

import io.github.candor.status.Indicator;
import io.github.candor.status.PageStatus;
import io.github.candor.status.PageStatus.Headline;

/**
 * The state of the whole site.
 *
 * @param indicator {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}
 * @param description Statuspage's English sentence for it
 */
record StatusDocument(String indicator, String description) {
    static StatusDocument of(PageStatus status) {
        return new StatusDocument(status.indicator().id(), sentence(status));
    }

    /** An open incident can be worse than what its components are now; then the sentence must not say that all is well. */
    private static String sentence(PageStatus status) {
        boolean isRaised = status.headline() == Headline.OPERATIONAL && status.indicator() != Indicator.NONE;
        Headline said = isRaised ? of(status.indicator()) : status.headline();
        return said.text();
    }

    private static Headline of(Indicator indicator) {
        return switch (indicator) {
            case NONE -> Headline.OPERATIONAL;
            case MAINTENANCE -> Headline.MAINTENANCE;
            case MINOR -> Headline.PARTIAL_OUTAGE;
            case MAJOR -> Headline.MAJOR_OUTAGE;
            case CRITICAL -> Headline.ALL_DOWN;
        };
    }
}
