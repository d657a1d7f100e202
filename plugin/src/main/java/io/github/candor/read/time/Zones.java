package io.github.candor.read.time;

import io.github.candor.model.OneCase;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Zones as people write them after a time or a heading: IANA names, offsets and a short list of abbreviations.
 *
 * <p>An abbreviation of a region means the clocks of that region, in winter and in summer: somebody in Amsterdam who
 * writes CET in May means the time on the wall. GMT and UTC are always zero. BST is British Summer Time; EST, CST, MST and
 * PST are those of North America.
 */
public final class Zones {
    private static final Map<String, String> REGIONS = Map.ofEntries(
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
            Map.entry("MSK", "Europe/Moscow"),
            Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CST", "America/Chicago"),
            Map.entry("CDT", "America/Chicago"),
            Map.entry("MST", "America/Denver"),
            Map.entry("MDT", "America/Denver"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("SAST", "Africa/Johannesburg"),
            Map.entry("SGT", "Asia/Singapore"),
            Map.entry("HKT", "Asia/Hong_Kong"),
            Map.entry("JST", "Asia/Tokyo"),
            Map.entry("KST", "Asia/Seoul"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("NZST", "Pacific/Auckland"),
            Map.entry("NZDT", "Pacific/Auckland"));

    /** Abbreviations that are in daily use for places far apart, so that any reading would be a guess. */
    private static final Map<String, String> AMBIGUOUS = Map.of("IST", "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem");

    /** What the abbreviations of zones that change their clocks say of an hour that these show twice. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("BST", 1),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13));

    /** Abbreviations that are not read, so as not to take them for text, and what to write instead. */
    private static final Map<String, String> UNREAD = Map.ofEntries(
            Map.entry("MEZ", "CET"),
            Map.entry("MESZ", "CEST"),
            Map.entry("MSD", "MSK"),
            Map.entry("TRT", "Europe/Istanbul"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"),
            Map.entry("HST", "Pacific/Honolulu"),
            Map.entry("AKST", "America/Anchorage"),
            Map.entry("AKDT", "America/Anchorage"),
            Map.entry("NDT", "America/St_Johns"),
            Map.entry("ADT", "America/Halifax"),
            Map.entry("BRT", "America/Sao_Paulo"),
            Map.entry("CLT", "America/Santiago"),
            Map.entry("CLST", "America/Santiago"),
            Map.entry("EAT", "Africa/Nairobi"),
            Map.entry("PKT", "Asia/Karachi"),
            Map.entry("NPT", "Asia/Kathmandu"),
            Map.entry("WIB", "Asia/Jakarta"),
            Map.entry("PHT", "Asia/Manila"),
            Map.entry("MYT", "Asia/Kuala_Lumpur"),
            Map.entry("AWST", "Australia/Perth"),
            Map.entry("ACST", "Australia/Adelaide"),
            Map.entry("ACDT", "Australia/Adelaide"),
            Map.entry("AET", "Australia/Sydney"),
            Map.entry("NZT", "Pacific/Auckland"));

    private static final Pattern REGION =
            Pattern.compile("(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private Zones() {}

    /**
     * Returns the zone that {@code text} names, like {@code CET}, {@code CET/CEST}, {@code UTC+1} or
     * {@code Europe/Zurich}; else null.
     */
    public static @Nullable ZoneId find(String text) {
        String name = text.strip();
        Matcher offset = OFFSET.matcher(OneCase.upper(name));
        try {
            return offset.matches() ? offset(offset) : ZoneId.of(region(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the zone of one of the listed abbreviations in capital letters; other words that Java knows, like {@code GB}, are none. */
    static @Nullable ZoneId abbreviation(String text) {
        String region = REGIONS.get(text);
        return region == null ? null : ZoneId.of(region);
    }

    /** Returns what an abbreviation such as {@code CEST} says of an hour that clocks show twice, or null when it says nothing. */
    static @Nullable ZoneOffset offset(String abbreviation) {
        Integer hours = HOURS.get(abbreviation);
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    /** Returns why a word that is meant for a zone is not read as one, or null when it is none or read. */
    static @Nullable String fault(String word) {
        String instead = UNREAD.get(word);
        if (instead != null) {
            return word + " is not read as a zone; write " + instead + ", or put a dash before it if it is not one";
        }
        return REGION.matcher(word).matches() && find(word) == null ? "there is no zone " + word : null;
    }

    /** Returns the zones that an ambiguous abbreviation may mean, for a message; null when {@code text} is none. */
    public static @Nullable String choices(String text) {
        return AMBIGUOUS.get(OneCase.upper(text.strip()));
    }

    private static String region(String name) {
        String upper = OneCase.upper(name);
        int slash = upper.indexOf('/');
        String first = REGIONS.get(slash < 0 ? upper : upper.substring(0, slash).strip());
        boolean isPair = slash >= 0
                && first != null
                && first.equals(REGIONS.get(upper.substring(slash + 1).strip()));
        return first != null && (slash < 0 || isPair) ? first : name;
    }

    private static ZoneOffset offset(Matcher found) {
        int sign = found.group(1).equals("-") ? -1 : 1;
        int minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(found.group(2)), sign * minutes);
    }
}
