package io.github.candor.render.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Writes instants by ISO 8601 in UTC to the second, like {@code 2025-02-13T07:20:00Z}; what is less is left out. */
public final class IsoInstant {
    /** The years 0 to 9999, which have four digits. */
    private static final long FIRST = -62_167_219_200L;

    private static final long LAST = 253_402_300_799L;

    private IsoInstant() {}

    /** Returns {@code instant} as {@link Instant#toString} writes it, which takes its formatter many times as long. */
    public static String of(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST || second > LAST) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        StringBuilder iso = new StringBuilder(20);
        two(iso, utc.getYear() / 100);
        two(iso, utc.getYear() % 100);
        two(iso.append('-'), utc.getMonthValue());
        two(iso.append('-'), utc.getDayOfMonth());
        two(iso.append('T'), utc.getHour());
        two(iso.append(':'), utc.getMinute());
        two(iso.append(':'), utc.getSecond());
        return iso.append('Z').toString();
    }

    private static void two(StringBuilder iso, int number) {
        iso.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
