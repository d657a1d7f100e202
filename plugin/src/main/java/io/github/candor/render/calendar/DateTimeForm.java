package io.github.candor.render.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as DATE-TIME of RFC 5545, section 3.3.5. */
final class DateTimeForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private DateTimeForm() {}

    /** Returns an instant with {@code Z}, to the second. */
    static String utc(Instant instant) {
        return local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    /** Returns a time on the wall of a zone that is named beside it, to the second. */
    static String local(LocalDateTime time) {
        return time.format(TIME);
    }
}
