package io.github.candor.render.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an author's recurrence rule as strict readers want it. */
final class Recurrence {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6}))?(?=;|$)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Recurrence() {}

    /**
     * Returns {@code rrule} with its end in UTC, which section 3.3.10 of RFC 5545 asks for where the begin has a zone; a
     * day, which counts to its end, and a time of day are read in {@code zone}.
     */
    static String of(String rrule, ZoneId zone) {
        Matcher until = UNTIL.matcher(rrule);
        return until.replaceFirst(found -> {
            LocalTime clock = found.group(2) == null ? LAST_SECOND : LocalTime.parse(found.group(2), CLOCK);
            LocalDateTime last = LocalDate.parse(found.group(1), DAY).atTime(clock);
            return "UNTIL=" + EventTimes.utc(last.atZone(zone).toInstant());
        });
    }
}
