package io.github.candor.read.body;

import io.github.candor.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Compares and shows moments as they stand on the wall of a zone. */
record WallClock(ZoneId zone) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    static WallClock in(ZoneId zone) {
        return new WallClock(zone);
    }

    /** Returns whether one is before another: by the day where one of the two is only known as a day. */
    boolean isBefore(Moment one, Moment other) {
        boolean isByDay = one.day() != null || other.day() != null;
        return isByDay ? dayOf(one).isBefore(dayOf(other)) : one.instant().isBefore(other.instant());
    }

    private LocalDate dayOf(Moment moment) {
        return moment.day() != null
                ? moment.day()
                : moment.instant().atZone(zone).toLocalDate();
    }

    /** Returns a moment as a message shows it, like {@code 2025-02-13 09:30}. */
    String shown(Moment moment) {
        return moment.day() != null
                ? moment.day().toString()
                : moment.instant().atZone(zone).format(SHOWN);
    }
}
