package io.github.candor.status.figures;

import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A calendar month, quarter or year, or all time.
 *
 * @param kind what calendar unit it is
 * @param year of the calendar; 0 for all time
 * @param number month from 1 to 12, quarter from 1 to 4, else 0
 */
public record Period(Kind kind, int year, int number) implements Comparable<Period> {
    /** Everything there is. */
    public static final Period ALL = new Period(Kind.ALL, 0, 0);

    /** The calendar units that figures are given for. */
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR,
        ALL
    }

    /** Returns the period of {@code kind} that {@code day} lies in. */
    public static Period of(Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> new Period(kind, day.getYear(), day.getMonthValue());
            case QUARTER -> new Period(kind, day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> new Period(kind, day.getYear(), 0);
            case ALL -> ALL;
        };
    }

    /** Returns the first day; {@link LocalDate#MIN} for all time. */
    public LocalDate firstDay() {
        return switch (kind) {
            case MONTH -> LocalDate.of(year, number, 1);
            case QUARTER -> LocalDate.of(year, number * 3 - 2, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case ALL -> LocalDate.MIN;
        };
    }

    /** Returns the day after the last; {@link LocalDate#MAX} for all time. */
    public LocalDate endDay() {
        return switch (kind) {
            case MONTH -> firstDay().plusMonths(1);
            case QUARTER -> firstDay().plusMonths(3);
            case YEAR -> firstDay().plusYears(1);
            case ALL -> LocalDate.MAX;
        };
    }

    /** Returns the period of the same kind that follows; all time follows itself. */
    Period next() {
        return kind == Kind.ALL ? this : of(kind, endDay());
    }

    /** Returns the periods of {@code kind} from the one with {@code first} to the one with {@code last}, newest first. */
    public static List<Period> newestFirst(Kind kind, LocalDate first, LocalDate last) {
        List<Period> periods = new ArrayList<>();
        Period end = of(kind, last);
        for (Period period = of(kind, first); period.compareTo(end) < 0; period = period.next()) {
            periods.add(period);
        }
        periods.add(end);
        Collections.reverse(periods);
        return periods;
    }

    /** Returns where it lies on the time line, days being cut in {@code zone}. */
    public Span span(ZoneId zone) {
        return kind == Kind.ALL
                ? new Span(Instant.MIN, Instant.MAX)
                : new Span(
                        firstDay().atStartOfDay(zone).toInstant(),
                        endDay().atStartOfDay(zone).toInstant());
    }

    /** Orders by first day, the longer period first. */
    @Override
    public int compareTo(Period other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : other.kind.compareTo(kind);
    }
}
