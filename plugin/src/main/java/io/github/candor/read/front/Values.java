package io.github.candor.read.front;

import io.github.candor.model.Moment;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.TextBounds;
import io.github.candor.read.markdown.EntityCheck;
import io.github.candor.read.markdown.LinkFinder;
import io.github.candor.read.markdown.Uncommented;
import io.github.candor.read.name.Languages;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.time.Edge;
import io.github.candor.read.time.TimeParser;
import io.github.candor.read.time.TimeReading;
import io.github.candor.read.time.Zones;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads values that several kinds of files have: times, days, zones, languages. */
public final class Values {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private Values() {}

    /** Returns the text of {@code key} without the comments of its author, or null when nothing else is there. */
    public static @Nullable String prose(Fields fields, String key) {
        YamlValue.Scalar scalar = fields.scalar(key);
        if (scalar == null) {
            return null;
        }
        Place place = scalar.place();
        if (!TextBounds.checkValue(place, scalar.text(), fields.problems())) {
            return null;
        }
        Uncommented read = Uncommented.of(scalar.text());
        read.check(place, fields.problems());
        EntityCheck.checkValue(place, read, fields.problems());
        LinkFinder.checkValue(place, read, fields.problems());
        return read.text().isBlank() ? null : read.text().strip();
    }

    /** Returns {@code moment} as an author might write it in {@code zone}, for messages. */
    static String written(Moment moment, ZoneId zone) {
        return moment.day() != null
                ? moment.day().toString()
                : moment.instant().atZone(zone).format(WRITTEN);
    }

    /** Returns the values of the list {@code key}, each of which makes a page or more; without those that are too many, and reported. */
    static List<YamlValue.Scalar> atMost(int most, Fields fields, String key) {
        List<YamlValue.Scalar> written = fields.scalars(key);
        if (written.size() <= most) {
            return written;
        }
        fields.problems()
                .report(
                        Rule.TOO_LARGE,
                        written.get(most).place(),
                        key + " has " + written.size() + " values; " + most + " are allowed.",
                        "Take those out that nobody asks for.");
        return written.subList(0, most);
    }

    /** Reports what {@code written}, the list {@code key}, names again. */
    public static void checkOnce(List<YamlValue.Scalar> written, String key, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (YamlValue.Scalar one : written) {
            String id = one.text().strip();
            if (!seen.add(id)) {
                problems.report(
                        Rule.DUPLICATE_KEY, one.place(), key + " names \"" + id + "\" twice.", "Keep one of the two.");
            }
        }
    }

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
        Moment moment = ((TimeReading.Known) reading).moment();
        if (isOfOurTime(moment.instant().atZone(zone).getYear())) {
            return moment;
        }
        reportYear(problems, scalar.place(), key, scalar.text());
        return null;
    }

    /** Returns whether incidents may be of {@code year}: each year in between has its pages. */
    public static boolean isOfOurTime(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void reportYear(Problems problems, Place place, String key, String text) {
        problems.report(
                Rule.INVALID_TIME,
                place,
                key + " \"" + text + "\" is not of a year from " + FIRST_YEAR + " to " + LAST_YEAR + ".",
                "Is the year right?");
    }

    /** Returns the day that {@code key} states, or null. */
    public static @Nullable LocalDate day(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (isOfOurTime(day.getYear())) {
                return day;
            }
            reportYear(fields.problems(), fields.placeOf(key), key, text);
            return null;
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

    /** Returns whether {@code key} is there but names no zone. */
    public static boolean hasNoZone(Fields fields, String key) {
        String text = fields.text(key);
        return text != null && !isRegion(text);
    }

    /** Returns the zone that {@code key} names, else {@code absent}. */
    public static ZoneId zone(Fields fields, String key, ZoneId absent) {
        String text = fields.text(key);
        if (text == null) {
            return absent;
        }
        if (isRegion(text)) {
            return ZoneId.of(text);
        }
        fields.problems()
                .report(
                        Rule.INVALID_VALUE,
                        fields.placeOf(key),
                        key + " \"" + text + "\" is not a time zone.",
                        zoneMeant(text) + "Write an IANA name like Europe/London.");
        return absent;
    }

    /** Returns whether {@code name} is one of {@link ZoneId#getAvailableZoneIds}, without making a list of all of them. */
    private static boolean isRegion(String name) {
        try {
            return ZoneRulesProvider.getRules(name, false) != null;
        } catch (ZoneRulesException e) {
            return false;
        }
    }

    private static String zoneMeant(String text) {
        ZoneId region = Zones.find(text);
        Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
        String near = region != null && known.contains(region.getId()) ? region.getId() : NearMiss.find(text, known);
        return near == null ? "" : "Did you mean \"" + near + "\"? ";
    }

    /** Returns the language that {@code key} names, or null. */
    public static @Nullable Locale language(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        Locale language = Languages.find(text);
        if (language != null) {
            return language;
        }
        fields.problems()
                .report(
                        Rule.INVALID_VALUE,
                        fields.placeOf(key),
                        key + " \"" + text + "\" is not a language.",
                        "Write a BCP 47 tag like en, de-CH or pt-BR.");
        return null;
    }
}
