package io.github.candor.render.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes instants in UTC with milliseconds, what is finer cut off: {@code 2021-03-02T21:11:21.000Z}. */
final class InstantText {
    private static final DateTimeFormatter ANY = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final int SECONDS_PER_DAY = 86_400;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private static final byte[] FORM = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);

    /** The first and the last day of the years that have four digits. */
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private InstantText() {}

    /** Returns {@code instant} as text in ASCII. */
    static byte[] of(Instant instant) {
        long days = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        if (days < FIRST || days > LAST) {
            return ANY.format(instant).getBytes(StandardCharsets.US_ASCII);
        }
        LocalDate day = LocalDate.ofEpochDay(days);
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_PER_DAY);
        byte[] text = FORM.clone();
        put(text, 3, day.getYear());
        put(text, 6, day.getMonthValue());
        put(text, 9, day.getDayOfMonth());
        put(text, 12, second / 3600);
        put(text, 15, second / 60 % 60);
        put(text, 18, second % 60);
        put(text, 22, instant.getNano() / NANOS_PER_MILLI);
        return text;
    }

    /** Puts the digits of {@code number} so that the last of them stands at {@code end}. */
    private static void put(byte[] text, int end, int number) {
        int at = end;
        for (int rest = number; rest > 0; rest /= 10) {
            text[at--] = (byte) ('0' + rest % 10);
        }
    }
}
