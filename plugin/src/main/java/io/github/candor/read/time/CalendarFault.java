package io.github.candor.read.time;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words why numbers in the form of a date or a time are none, as the end of a sentence without its stop. */
final class CalendarFault {
    private static final int FIRST_YEAR = 1970;

    private CalendarFault() {}

    /** Returns why there is no such day, or null when there is. */
    static @Nullable String ofDay(int year, int month, int day) {
        if (year < FIRST_YEAR) {
            return "the year " + year + " lies before 1970";
        }
        if (month < 1 || month > 12) {
            return "there is no month " + month;
        }
        int length = Month.of(month).length(Year.isLeap(year));
        if (day > length) {
            return name(month) + " " + year + " has " + length + " days";
        }
        return day < 1 ? "days count from 1" : null;
    }

    /** Returns why no year has such a day, or null when one has. */
    static @Nullable String ofDayOfYear(int month, int day) {
        int length = Month.of(month).maxLength();
        if (day > length) {
            return name(month) + " has " + length + " days";
        }
        return day < 1 ? "days count from 1" : null;
    }

    /** Returns why no clock shows this, or null when one does. */
    static @Nullable String ofClock(int hour, int minute, int second) {
        if (hour == 24 && minute == 0) {
            return "midnight is 00:00 of the next day";
        }
        if (hour > 23) {
            return "hours go from 00 to 23";
        }
        if (minute > 59) {
            return "minutes go from 00 to 59";
        }
        return second > 59 ? "seconds go from 00 to 59" : null;
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
