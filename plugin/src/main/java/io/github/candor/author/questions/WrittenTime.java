package io.github.candor.author.questions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an instant as authors do: the clock on the wall of a zone, with the offset only where it shows a time twice. */
public final class WrittenTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private WrittenTime() {}

    /** Returns {@code at}, of whole seconds, like {@code 2025-02-13 07:20}; seconds are left out where they are zero. */
    public static String of(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        String written = local.format(local.getSecond() == 0 ? MINUTE : SECOND);
        boolean isTwice =
                zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return isTwice ? written + local.getOffset() : written;
    }
}
