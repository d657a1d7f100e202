package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one time after another of a list in which a time without a day belongs to the last day named. */
public final class RunningClock {
    private final ZoneId zone;
    private @Nullable LocalDate day;

    /** Begins on {@code startDay}, or without a day when that is null, in {@code zone}. */
    public RunningClock(ZoneId zone, @Nullable LocalDate startDay) {
        this.zone = zone;
        this.day = startDay;
    }

    /** Reads {@code mark}, which names a day, a time or both; a day it names holds for those that follow. */
    public TimeReading read(TimeMark mark) {
        LocalDate named = dayOf(mark);
        if (named == null) {
            return new TimeReading.Wrong(
                    Rule.INVALID_TIME,
                    "It is not clear which day this time belongs to.",
                    "Write the date in front, like 2025-02-13 07:20.");
        }
        if (mark.weekday() != null && !isWeekday(named, mark.weekday())) {
            return new TimeReading.Wrong(
                    Rule.INVALID_TIME,
                    named + " is a " + capital(named.getDayOfWeek().name()) + ", not a " + capital(mark.weekday())
                            + ".",
                    "Mend the date or the weekday, or leave the weekday out.");
        }
        day = named;
        return moment(mark, named);
    }

    private TimeReading moment(TimeMark mark, LocalDate named) {
        ZoneId own = mark.zone() == null ? zone : mark.zone();
        TimeReading reading = mark.time() == null
                ? new TimeReading.Known(TimeParser.in(own).day(named, Edge.BEGIN))
                : WallClock.read(named.atTime(mark.time()), own);
        if (mark.isApproximate() && reading instanceof TimeReading.Known known) {
            Moment exact = known.moment();
            return new TimeReading.Known(new Moment(exact.instant(), exact.day(), true));
        }
        return reading;
    }

    private @Nullable LocalDate dayOf(TimeMark mark) {
        if (mark.day() != null) {
            return mark.day();
        }
        if (mark.dayOfYear() != null) {
            return day == null ? null : mark.dayOfYear().atYear(day.getYear());
        }
        return day;
    }

    private static String capital(String weekday) {
        return weekday.substring(0, 1).toUpperCase(Locale.ROOT)
                + weekday.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isWeekday(LocalDate day, String name) {
        return day.getDayOfWeek() == DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
