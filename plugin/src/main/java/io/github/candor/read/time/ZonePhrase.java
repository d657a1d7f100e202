package io.github.candor.read.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A zone after a time of day: {@code GMT}, {@code (CET)}, {@code UTC+1}, {@code Europe/Zurich}, {@code +0100}, {@code Z}.
 *
 * @param zone null when there is a fault
 * @param offset that an abbreviation names, for an hour that clocks show twice; or null
 * @param end index after the last character
 * @param fault why it names no single zone, or null
 */
record ZonePhrase(
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset,
        int end,
        @Nullable String fault) {
    private static final String NAME =
            "(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z][A-Za-z]+/[A-Z][A-Za-z_/-]+|[A-Z]{1,4}";
    private static final String PLUS = "\\+\\d{2}:?\\d{2}";
    private static final String OFFSET = "[+-]\\d{2}(?::?\\d{2})?";
    /** Behind a date and a time, {@code -10:30} is the end of a span, since no clock is so far from UTC. */
    private static final Pattern OFFSET_IN_USE = Pattern.compile("-(?:0\\d|1[0-2])(?::?00)?|-0[2-49]:?30");

    static final Form AFTER_CLOCK = form(NAME + "|" + PLUS);
    static final Form AFTER_DATED_CLOCK = form(NAME + "|" + OFFSET);

    private static Form form(String names) {
        return Form.of(
                "(+-" + Form.CAPITALS, "\\s*(?:\\((?<in>" + names + ")\\)|(?<bare>" + names + ")(?![\\w/]|:\\d))");
    }

    /** Returns the zone at index {@code from}; {@code -11:00} is none, since {@code 10:30-11:00} is a span of time. */
    static @Nullable ZonePhrase behindClock(String text, int from) {
        return read(AFTER_CLOCK.at(text, from));
    }

    /** Returns the zone at index {@code from}, after a date with its time; {@code -05:00} is one. */
    static @Nullable ZonePhrase behindDatedClock(String text, int from) {
        return read(AFTER_DATED_CLOCK.at(text, from));
    }

    private static @Nullable ZonePhrase read(@Nullable Matcher found) {
        if (found == null) {
            return null;
        }
        String name = found.group("in") != null ? found.group("in") : found.group("bare");
        if (name.startsWith("-") && !OFFSET_IN_USE.matcher(name).matches()) {
            return null;
        }
        String choices = Zones.choices(name);
        if (choices != null) {
            return new ZonePhrase(null, null, found.end(), name + " may mean " + choices);
        }
        String fault = Zones.fault(name);
        if (fault != null) {
            return new ZonePhrase(null, null, found.end(), fault);
        }
        ZoneId zone = name.matches("[A-Z]+") ? Zones.abbreviation(name) : Zones.find(name);
        return zone == null ? null : new ZonePhrase(zone, Zones.offset(name), found.end(), null);
    }
}
