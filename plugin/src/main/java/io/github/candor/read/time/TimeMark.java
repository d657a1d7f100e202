package io.github.candor.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or both at the beginning of a text, as far as they are written there.
 *
 * @param written the characters that were read, without the separator after them
 * @param day with its year; null when not written or written without one
 * @param dayOfYear day and month without a year, or null
 * @param weekday as written, or null
 * @param time of day, or null
 * @param zone written after the time, or null
 * @param offset that an abbreviation of the zone names, for an hour that clocks show twice; or null
 * @param until where a span of time such as {@code 10:20–10:30} ends, or null; it has a time, and a day only if one is written
 * @param isApproximate whether {@code ~}, {@code about} or {@code (approx)} stands with it
 * @param length how many characters it takes, with the separator after it
 * @param fault why no clock or calendar shows it, or null; the other components are then without meaning
 */
public record TimeMark(
        String written,
        @Nullable LocalDate day,
        @Nullable MonthDay dayOfYear,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset,
        @Nullable TimeMark until,
        boolean isApproximate,
        int length,
        TimeReading.@Nullable Wrong fault) {
    /** Returns whether it names a day, be it with its year, without one or by the name of the weekday alone. */
    public boolean hasDay() {
        return day != null || dayOfYear != null || weekday != null;
    }

    /** Returns the same with what the zone of another time says of an hour that clocks show twice. */
    TimeMark with(@Nullable ZoneOffset other) {
        return new TimeMark(written, day, dayOfYear, weekday, time, zone, other, until, isApproximate, length, fault);
    }
}
