package io.github.candor.read.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Zones as people write them behind a time or a heading: IANA names, offsets and a short list of abbreviations.
 *
 * <p>An abbreviation of a region means the clocks of that region, in winter and in summer: somebody in Amsterdam who
 * writes CET in May means the time on the wall. GMT and UTC are always zero.
 */
public final class Zones {
    private static final Map<String, String> REGIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("Z", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("GMT", "UTC"),
            Map.entry("BST", "Europe/London"),
            Map.entry("WET", "Europe/Lisbon"),
            Map.entry("WEST", "Europe/Lisbon"),
            Map.entry("CET", "Europe/Brussels"),
            Map.entry("CEST", "Europe/Brussels"),
            Map.entry("EET", "Europe/Helsinki"),
            Map.entry("EEST", "Europe/Helsinki"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("CST", "America/Chicago"),
            Map.entry("CDT", "America/Chicago"),
            Map.entry("MST", "America/Denver"),
            Map.entry("MDT", "America/Denver"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("JST", "Asia/Tokyo")));

    private Zones() {}

    /** Returns the abbreviations as alternatives of a regular expression, longest first. */
    static String alternatives() {
        return REGIONS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** Returns the zone that {@code text} names, like {@code CET}, {@code UTC+1} or {@code Europe/Zurich}; else null. */
    public static @Nullable ZoneId find(String text) {
        String region = REGIONS.get(text.strip().toUpperCase(Locale.ROOT));
        try {
            return ZoneId.of(region != null ? region : text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
