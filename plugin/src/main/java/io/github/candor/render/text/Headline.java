package io.github.candor.render.text;

import io.github.candor.status.StatusBoard;
import java.util.Locale;

/** Says in the site's language how the whole site stands. */
public final class Headline {
    private Headline() {}

    /** Returns the sentence for people; where all components work and an incident is open, it says that it is watched. */
    public static String of(StatusBoard board, Words words) {
        String key = board.isWatchingAnIncident()
                ? "watched"
                : board.pageStatus().headline().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get("headline-" + key);
    }
}
