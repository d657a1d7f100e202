package io.github.candor.render.calendar;

import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A program that reads calendars and explains their zones itself, from {@code VTIMEZONE}. */
public interface CalendarReader {
    /** Returns two readers that have nothing in common. */
    static Stream<CalendarReader> all() {
        return Stream.of(new BiweeklyReader(), new Ical4jReader());
    }

    /**
     * Returns those that know every zone: biweekly takes summer time for one hour everywhere, and is off by that hour within
     * half a day of a change.
     */
    static Stream<CalendarReader> ofAnyZone() {
        return Stream.of(new Ical4jReader());
    }

    /**
     * Returns the events of {@code calendar} in its order.
     *
     * @param within stretch of time in which windows are looked for
     * @param home where the reader is, for days without a time
     * @throws AssertionError if it finds anything wrong with the calendar
     */
    List<ReadEvent> read(byte[] calendar, Span within, ZoneId home);

    /** Returns how many seconds the clocks of the only zone in {@code calendar} are ahead of UTC at each of {@code instants}. */
    List<Integer> offsets(byte[] calendar, List<Instant> instants);
}
