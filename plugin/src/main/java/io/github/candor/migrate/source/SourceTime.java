package io.github.candor.migrate.source;

import io.github.candor.model.Moment;
import io.github.candor.read.time.Edge;
import io.github.candor.read.time.TimeParser;
import io.github.candor.read.time.TimeReading;
import io.github.candor.read.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads times as other programs write them. */
public final class SourceTime {
    private SourceTime() {}

    /** Returns the instant that {@code value} names, a bare day its beginning in {@code zone}; null after saying why none. */
    public static @Nullable Instant read(@Nullable YamlValue value, String key, ZoneId zone, Findings findings) {
        if (!(value instanceof YamlValue.Scalar scalar) || scalar.isEmpty()) {
            return null;
        }
        Instant read = read(scalar.text(), zone);
        if (read == null) {
            findings.lost(
                    scalar.place(), "# " + key, key + " \"" + scalar.text().strip() + "\" is not a time.");
        }
        return read;
    }

    /** Returns the instant that {@code text} names, a bare day its beginning in {@code zone}; null if it names none. */
    public static @Nullable Instant read(String text, ZoneId zone) {
        // Go prints a zone by offset and name, like +0000 UTC.
        String plain = text.strip().replaceFirst("(?<=[+-]\\d{4}) [A-Z]{3,5}$", "");
        if (TimeParser.in(zone).parse(plain, Edge.BEGIN) instanceof TimeReading.Known known) {
            Moment moment = known.moment();
            return moment.instant();
        }
        try {
            return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
