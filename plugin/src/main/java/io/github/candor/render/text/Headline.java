package io.github.candor.render.text;

import io.github.candor.status.Indicator;
import io.github.candor.status.PageStatus;
import java.util.Locale;

/** Says in the site's language how the whole site stands. */
public final class Headline {
    private Headline() {}

    /** Returns the sentence for {@code status}; that something is open where the components alone would say all is well. */
    public static String of(PageStatus status, Words words) {
        boolean isRaised = status.headline() == PageStatus.Headline.OPERATIONAL && status.indicator() != Indicator.NONE;
        String key = isRaised
                ? "open"
                : status.headline().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get("headline-" + key);
    }
}
