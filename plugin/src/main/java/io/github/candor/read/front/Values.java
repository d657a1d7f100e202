package io.github.candor.read.front;

import io.github.candor.model.Moment;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.time.Edge;
import io.github.candor.read.time.TimeParser;
import io.github.candor.read.time.TimeReading;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads values that several kinds of files have: times, days, zones, languages, addresses. */
final class Values {
    private Values() {}

    /** Returns the time that {@code key} states, or null. */
    static @Nullable Moment time(Fields fields, String key, ZoneId zone, Edge edge) {
        YamlValue.Scalar scalar = fields.scalar(key);
        return scalar == null ? null : time(scalar, key, zone, edge, fields.problems());
    }

    /** Returns the time that {@code scalar} is, or reports that it is none. */
    static @Nullable Moment time(YamlValue.Scalar scalar, String key, ZoneId zone, Edge edge, Problems problems) {
        TimeReading reading = TimeParser.in(zone).parse(scalar.text(), edge);
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), scalar.place(), key + ": " + wrong.statement(), wrong.advice());
            return null;
        }
        return ((TimeReading.Known) reading).moment();
    }

    /** Returns the day that {@code key} states, or null. */
    static @Nullable LocalDate day(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fields.problems()
                    .report(
                            Rule.INVALID_TIME,
                            fields.placeOf(key),
                            key + " \"" + text + "\" is not a day.",
                            "Write it like 2025-02-28.");
            return null;
        }
    }

    /** Returns the zone that {@code key} names, else {@code absent}. */
    static ZoneId zone(Fields fields, String key, ZoneId absent) {
        String text = fields.text(key);
        if (text == null) {
            return absent;
        }
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        String near = NearMiss.find(text, new TreeSet<>(ZoneId.getAvailableZoneIds()));
        fields.problems()
                .report(
                        Rule.INVALID_VALUE,
                        fields.placeOf(key),
                        key + " \"" + text + "\" is not a time zone.",
                        (near == null ? "" : "Did you mean \"" + near + "\"? ")
                                + "Write an IANA name like Europe/London.");
        return absent;
    }

    /** Returns the language that {@code key} names, or null. */
    static @Nullable Locale language(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            fields.problems()
                    .report(
                            Rule.INVALID_VALUE,
                            fields.placeOf(key),
                            key + " \"" + text + "\" is not a language.",
                            "Write a BCP 47 tag like en, de-CH or pt-BR.");
            return null;
        }
    }

    /** Returns the absolute address that {@code scalar} is, or reports that it is none. */
    static @Nullable URI address(YamlValue.Scalar scalar, String key, Problems problems) {
        try {
            URI address = URI.create(scalar.text().strip());
            if (address.isAbsolute()) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Reported below, like an address that is not absolute.
        }
        problems.report(
                Rule.INVALID_VALUE,
                scalar.place(),
                key + " \"" + scalar.text() + "\" is not an absolute address.",
                "Write it with its scheme, like https://status.example.org/ or mailto:support@example.org.");
        return null;
    }
}
