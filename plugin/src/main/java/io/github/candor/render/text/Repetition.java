package io.github.candor.render.text;

import io.github.candor.status.incident.KnownMaintenance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words how planned work repeats, like {@code Every first Tuesday of the month, 22:00–23:00}. */
public final class Repetition {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern NTH = Pattern.compile("\\+?(-1|[1-4])([A-Z]{2})");
    private static final Duration DAY = Duration.ofDays(1);

    private final Words words;
    private final Calendar calendar;
    private final ZoneId site;

    /** Keeps what it is said with; {@code site} is the zone of the page. */
    public Repetition(Words words, Calendar calendar, ZoneId site) {
        this.words = words;
        this.calendar = calendar;
        this.site = site;
    }

    /** Returns how {@code work} repeats, or null if it does not, or by a rule that no short words say. */
    public @Nullable String of(KnownMaintenance work) {
        String rule = work.rrule();
        if (rule == null) {
            return null;
        }
        ZoneId zone = work.info().zone();
        return of(
                rule,
                work.scheduledFor().instant().atZone(zone),
                work.scheduledUntil().instant().atZone(zone));
    }

    /**
     * Returns how work repeats that is planned for the first time from {@code from} to {@code to}, in its own zone, or null for a
     * rule that no short words say.
     */
    public @Nullable String of(String rule, ZonedDateTime from, ZonedDateTime to) {
        Map<String, String> parts = parts(rule);
        String days = days(parts, from);
        if (days == null) {
            return null;
        }
        String said = timed(days, from, to);
        LocalDate until = until(parts, from.getZone());
        return until == null ? said : words.fill("repeated-until", said, calendar.day(until));
    }

    private String timed(String days, ZonedDateTime from, ZonedDateTime to) {
        if (Duration.between(from, to).compareTo(DAY) >= 0) {
            return days;
        }
        String timed = words.fill("repeated-times", days, from.format(CLOCK), to.format(CLOCK));
        return from.getZone().equals(site)
                ? timed
                : words.fill("repeated-in-zone", timed, from.getZone().getId());
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }

    /** Returns the days in words, or null for a rule that would be a riddle. */
    private @Nullable String days(Map<String, String> parts, ZonedDateTime from) {
        boolean isPlain = Stream.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST")
                        .filter(parts::containsKey)
                        .count()
                == parts.size();
        String interval = parts.getOrDefault("INTERVAL", "1");
        if (!isPlain) {
            return null;
        }
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY") ? null : daily(interval);
            case "WEEKLY" -> parts.containsKey("BYMONTHDAY") ? null : weekly(parts.get("BYDAY"), interval, from);
            case "MONTHLY" -> monthly(parts, interval, from);
            case "YEARLY" ->
                interval.equals("1") && !parts.containsKey("BYDAY") && !parts.containsKey("BYMONTHDAY")
                        ? words.fill("every-year", dayOfMonth(from))
                        : null;
            default -> null;
        };
    }

    private String daily(String interval) {
        return interval.equals("1") ? words.get("every-day") : words.fill("every-days", interval);
    }

    private @Nullable String weekly(@Nullable String byDay, String interval, ZonedDateTime from) {
        List<String> days = byDay == null
                ? List.of(weekday(from.getDayOfWeek()))
                : Stream.of(byDay.split(",", -1))
                        .filter(DAYS::contains)
                        .sorted((one, other) -> Integer.compare(DAYS.indexOf(one), DAYS.indexOf(other)))
                        .map(this::weekday)
                        .toList();
        if (days.isEmpty()) {
            return null;
        }
        String all = words.list(days);
        return interval.equals("1") ? words.fill("every-week", all) : words.fill("every-weeks", interval, all);
    }

    private @Nullable String monthly(Map<String, String> parts, String interval, ZonedDateTime from) {
        String byDay = parts.get("BYDAY");
        String day = parts.getOrDefault("BYMONTHDAY", String.valueOf(from.getDayOfMonth()));
        if (byDay == null) {
            boolean isOneDay = day.matches("[1-9]\\d?");
            return isOneDay
                    ? everyMonths(
                            "every-month-day", "every-months-day", interval, calendar.dayNumber(Integer.parseInt(day)))
                    : null;
        }
        Matcher nth = NTH.matcher(byDay);
        if (!nth.matches() || parts.containsKey("BYMONTHDAY") || !DAYS.contains(nth.group(2))) {
            return null;
        }
        String which = nth.group(1).equals("-1") ? "last" : nth.group(1);
        return everyMonths(
                "every-month-nth", "every-months-nth", interval, words.get("nth-" + which), weekday(nth.group(2)));
    }

    private String everyMonths(String one, String several, String interval, Object... said) {
        return interval.equals("1")
                ? words.fill(one, said)
                : words.fill(
                        several,
                        Stream.concat(Stream.of(interval), Stream.of(said)).toArray());
    }

    private String weekday(String code) {
        return weekday(DayOfWeek.of(DAYS.indexOf(code) + 1));
    }

    private String weekday(DayOfWeek day) {
        return words.get("weekday-within-" + day.getValue());
    }

    private String dayOfMonth(ZonedDateTime from) {
        return calendar.dayOfMonth(from.toLocalDate(), calendar.dayNumber(from.getDayOfMonth()));
    }

    /** Returns the last day that the rule names, if it names one. */
    private static @Nullable LocalDate until(Map<String, String> parts, ZoneId zone) {
        String until = parts.get("UNTIL");
        if (until == null || until.length() < 8) {
            return null;
        }
        LocalDate day = LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        return until.endsWith("Z")
                ? ZonedDateTime.parse(until, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT))
                        .withZoneSameInstant(zone)
                        .toLocalDate()
                : day;
    }
}
