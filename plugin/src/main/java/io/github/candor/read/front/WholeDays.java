package io.github.candor.read.front;

import io.github.candor.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Compares moments of which some are only known as a day, and so may be any time of it. */
record WholeDays(ZoneId zone) {
    /** Returns the first instant that {@code moment} may be. */
    Instant earliest(Moment moment) {
        LocalDate day = moment.day();
        return day == null ? moment.instant() : day.atStartOfDay(zone).toInstant();
    }

    /** Returns whether {@code one} is before {@code other} whatever time of their days they are. */
    boolean isBefore(Moment one, Moment other) {
        LocalDate day = one.day();
        return day == null ? one.instant().isBefore(earliest(other)) : !end(day).isAfter(earliest(other));
    }

    /** Returns whether {@code exact} is a time of the day that is all {@code vague} says. */
    boolean isOfDay(Moment exact, Moment vague) {
        LocalDate day = vague.day();
        return day != null
                && exact.day() == null
                && !exact.instant().isBefore(earliest(vague))
                && exact.instant().isBefore(end(day));
    }

    /** Returns {@code moment}, or when it is only a day the part of that day up to {@code last}. */
    Moment notAfter(Instant last, Moment moment) {
        boolean isLater = moment.day() != null && moment.instant().isAfter(last);
        return isLater ? new Moment(last, moment.day(), moment.isApproximate()) : moment;
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
