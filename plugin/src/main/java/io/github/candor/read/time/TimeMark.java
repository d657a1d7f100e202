package io.github.candor.read.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or both at the beginning of a text, as far as they are written there.
 *
 * @param day with its year; null when not written or written without one
 * @param dayOfYear day and month without a year, or null
 * @param weekday as written, in lower case, or null
 * @param time of day, or null
 * @param zone written behind the time, or null
 * @param isApproximate whether {@code ~} or {@code (approx)} stands with it
 * @param length how many characters it takes, with the separator behind it
 */
public record TimeMark(
        @Nullable LocalDate day,
        @Nullable MonthDay dayOfYear,
        @Nullable String weekday,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        boolean isApproximate,
        int length) {
    /** Returns whether a day is written, with its year or without. */
    public boolean hasDay() {
        return day != null || dayOfYear != null;
    }
}
