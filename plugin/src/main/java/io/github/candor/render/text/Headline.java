package io.github.candor.render.text;

import io.github.candor.status.StatusBoard;
import java.util.Locale;

/** Says in the site's language how the whole site stands. */
public final class Headline {
    private Headline() {}

    /** Returns the sentence for people, which tells of an open incident that the one for programs would hide. */
    public static String of(StatusBoard board, Words words) {
        String key = "headline-"
                + board.pageStatus().headline().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get(board.isSilentlyOpen() ? key + "-and-open" : key);
    }
}
