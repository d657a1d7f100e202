package io.github.candor.render.calendar;

import io.github.candor.status.repetition.RecurringStarts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An author's recurrence rule, as strict readers want it.
 *
 * @param rrule valid by RFC 5545 but for its end, which may be a day or have no zone
 * @param zone in which it is read
 */
record Recurrence(String rrule, ZoneId zone) {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6}))?(?=;|$)");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d+)?([A-Z]{2})");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int WEEK = 7;

    /**
     * Returns the rule with its end in UTC, which section 3.3.10 asks for where the beginning has a zone; a day counts to its
     * end.
     */
    String ending() {
        return UNTIL.matcher(rrule).replaceFirst(until -> {
            LocalTime clock = until.group(2) == null ? LAST_SECOND : LocalTime.parse(until.group(2), CLOCK);
            LocalDateTime last = LocalDate.parse(until.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                    .atTime(clock);
            return "UNTIL=" + DateTimeForm.utc(last.atZone(zone).toInstant());
        });
    }

    /**
     * Returns whether {@code first} is known to be one of the times of the rule. RFC 5545 leaves open what readers do where
     * it is not, and they differ.
     */
    boolean hasTime(Instant first) {
        ZonedDateTime local = first.atZone(zone);
        return parts().entrySet().stream().allMatch(part -> switch (part.getKey()) {
            case "BYMONTH" -> has(part.getValue(), local.getMonthValue(), 0);
            case "BYMONTHDAY" ->
                has(part.getValue(), local.getDayOfMonth(), local.toLocalDate().lengthOfMonth());
            case "BYYEARDAY" ->
                has(part.getValue(), local.getDayOfYear(), local.toLocalDate().lengthOfYear());
            case "BYHOUR" -> has(part.getValue(), local.getHour(), 0);
            case "BYMINUTE" -> has(part.getValue(), local.getMinute(), 0);
            case "BYSECOND" -> has(part.getValue(), local.getSecond(), 0);
            case "BYDAY" -> hasWeekday(part.getValue(), local.toLocalDate());
            case "UNTIL" -> part.getValue().compareTo(DateTimeForm.utc(first)) >= 0;
            case "FREQ", "INTERVAL", "COUNT", "WKST" -> true;
            default -> RecurringStarts.includes(rrule, first, zone);
        });
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        for (String part : ending().split(";", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return parts;
    }

    /** Numbers below zero count backwards from the last of {@code length}. */
    private static boolean has(String numbers, int number, int length) {
        return Stream.of(numbers.split(",", -1))
                .map(Integer::valueOf)
                .anyMatch(one -> one == (one < 0 ? number - length - 1 : number));
    }

    /** A number before a weekday counts within the month, or within the year where the rule names no month. */
    private boolean hasWeekday(String weekdays, LocalDate day) {
        boolean isOfYear = rrule.contains("FREQ=YEARLY") && !rrule.contains("BYMONTH=");
        int number = isOfYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = isOfYear ? day.lengthOfYear() : day.lengthOfMonth();
        String name = day.getDayOfWeek().name().substring(0, 2);
        return Stream.of(weekdays.split(",", -1))
                .map(WEEKDAY::matcher)
                .filter(Matcher::matches)
                .anyMatch(one -> {
                    int place = one.group(1) == null ? 0 : Integer.parseInt(one.group(1));
                    boolean isInPlace =
                            place == 0 || place == (number - 1) / WEEK + 1 || -place == (length - number) / WEEK + 1;
                    return one.group(2).equals(name) && isInPlace;
                });
    }
}
