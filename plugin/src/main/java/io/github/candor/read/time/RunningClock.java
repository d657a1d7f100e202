package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.TextStyle;
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

    /** Returns a clock on the day that this one has come to, for times in {@code otherZone}. */
    public RunningClock in(ZoneId otherZone) {
        return new RunningClock(otherZone, day);
    }

    /** Returns whether it is known of which day {@code mark} is. */
    public boolean knowsDayOf(TimeMark mark) {
        return dayOf(mark) != null;
    }

    /** Reads {@code mark}, which names a day, a time or both; a day it names holds for those that follow. */
    public TimeReading read(TimeMark mark) {
        if (mark.fault() != null) {
            return mark.fault();
        }
        LocalDate named = dayOf(mark);
        if (named == null) {
            return wrong(mark, "does not say of which day it is.", "Write the date in front, like 2025-02-13 07:20.");
        }
        if (mark.dayOfYear() != null && !MonthDay.from(named).equals(mark.dayOfYear())) {
            return wrong(mark, "is not a day of " + named.getYear() + ".", "Write the year after it, or fix the day.");
        }
        if (mark.weekday() != null && mark.weekday() != named.getDayOfWeek()) {
            return wrong(
                    mark,
                    "is not right: " + named + " is a " + name(named.getDayOfWeek()) + ".",
                    mark.day() == null && mark.dayOfYear() == null
                            ? "Write the date, like 2025-02-13."
                            : "Fix the date or the weekday, or leave the weekday out.");
        }
        day = named;
        return moment(mark, named);
    }

    /**
     * Reads where the span of time {@code mark} ends, after {@link #read} has read where it begins, at {@code from}.
     *
     * @return null when it is no span
     */
    public @Nullable TimeReading readEnd(TimeMark mark, Moment from) {
        TimeMark until = mark.until();
        if (until == null) {
            return null;
        }
        ZoneId own = until.zone() != null ? until.zone() : mark.zone() != null ? mark.zone() : zone;
        TimeReading reading = in(own).read(until.zone() == null ? until.with(mark.offset()) : until);
        if (reading instanceof TimeReading.Known known && known.moment().compareTo(from) < 0) {
            return wrong(
                    mark,
                    "ends before it begins.",
                    "If midnight has passed, write the date in front of the end, like 23:50 – 2025-02-14 00:10.");
        }
        return mark.isApproximate() ? reading.approximately() : reading;
    }

    private TimeReading moment(TimeMark mark, LocalDate named) {
        ZoneId own = mark.zone() == null ? zone : mark.zone();
        TimeReading reading = mark.time() == null
                ? TimeParser.in(own).whole(named, Edge.BEGIN)
                : WallClock.read(named.atTime(mark.time()), own, mark.offset());
        return mark.isApproximate() ? reading.approximately() : reading;
    }

    private @Nullable LocalDate dayOf(TimeMark mark) {
        if (mark.day() != null || mark.dayOfYear() == null) {
            return mark.day() != null ? mark.day() : day;
        }
        return day == null ? null : mark.dayOfYear().atYear(day.getYear());
    }

    private static TimeReading.Wrong wrong(TimeMark mark, String fault, String advice) {
        return new TimeReading.Wrong(Rule.INVALID_TIME, "\"" + mark.written() + "\" " + fault, advice);
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
