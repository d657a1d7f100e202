package io.github.candor.render.text;

import io.github.candor.status.Indicator;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.MaintenanceStatus;
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

    /** Returns whether the clock alone decides what it says next: all that goes on is planned work that nobody speaks of. */
    public static boolean isByTheClock(StatusBoard board) {
        Indicator indicator = board.pageStatus().indicator();
        boolean isQuiet = indicator == Indicator.NONE || indicator == Indicator.MAINTENANCE;
        return isQuiet
                && board.openIncidents().isEmpty()
                && board.maintenance().stream()
                        .filter(MaintenanceStatus::isUnderWay)
                        .allMatch(MaintenanceStatus::goesByTheClock);
    }
}
