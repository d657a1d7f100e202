package io.github.candor.render.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The day of the year on which clocks are changed, by the clocks that are about to be changed.
 *
 * @param first first day of the month that it can be, counted from 1; in February, which has no fixed end, also from −1
 *     backwards
 * @param last last day of the month that it can be, counted as {@code first} is
 * @param weekday of that day, or null when it is always {@code first}
 */
record YearlyRule(
        Month month, int first, int last, @Nullable DayOfWeek weekday) {
    private static final int DAY = 86_400;
    private static final int WEEK = 7;

    /** Returns the day of {@code rule}, or null when it is not in the same month each year. */
    static @Nullable YearlyRule of(ZoneOffsetTransitionRule rule) {
        Month month = rule.getMonth();
        DayOfWeek weekday = rule.getDayOfWeek();
        int shift = shift(rule);
        int spread = weekday == null ? 0 : WEEK - 1;
        int stated = rule.getDayOfMonthIndicator();
        boolean isFromEnd = stated < 0;
        int day = isFromEnd && isOfFixedLength(month) ? month.maxLength() + 1 + stated : stated;
        int first = (isFromEnd ? day - spread : day) + shift;
        int last = first + spread;
        boolean isInMonth = day > 0 ? first >= 1 && last <= month.minLength() : last <= -1;
        return isInMonth ? new YearlyRule(month, first, last, weekday == null ? null : weekday.plus(shift)) : null;
    }

    /** Returns it as a recurrence rule of RFC 5545, like {@code FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU}. */
    String rrule() {
        String yearly = "FREQ=YEARLY;BYMONTH=" + month.getValue();
        if (weekday == null) {
            return yearly + ";BYMONTHDAY=" + first;
        }
        String name = weekday.name().substring(0, 2);
        if (last == -1 || (last == month.maxLength() && isOfFixedLength(month))) {
            return yearly + ";BYDAY=-1" + name;
        }
        if (first > 0 && last % WEEK == 0) {
            return yearly + ";BYDAY=" + last / WEEK + name;
        }
        String days =
                IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return yearly + ";BYMONTHDAY=" + days + ";BYDAY=" + name;
    }

    private static boolean isOfFixedLength(Month month) {
        return month.minLength() == month.maxLength();
    }

    /** Laws that name UTC, standard time or the end of a day may mean the day before or after by the clocks on the wall. */
    private static int shift(ZoneOffsetTransitionRule rule) {
        int second = rule.isMidnightEndOfDay() ? DAY : rule.getLocalTime().toSecondOfDay();
        int before = rule.getOffsetBefore().getTotalSeconds();
        int onTheWall = switch (rule.getTimeDefinition()) {
            case UTC -> second + before;
            case STANDARD -> second + before - rule.getStandardOffset().getTotalSeconds();
            case WALL -> second;
        };
        return Math.floorDiv(onTheWall, DAY);
    }
}
