package io.github.candor.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time as precisely as its author knows it.
 *
 * @param instant the point on the time line used for computing: for a bare day its first instant where something
 *     begins, and the first instant of the next day where something ends
 * @param day the day, when only that is stated; it is then shown as a day and never with a time; else null
 * @param isApproximate whether the author wrote {@code ~}, which means "about"
 */
public record Moment(Instant instant, @Nullable LocalDate day, boolean isApproximate) implements Comparable<Moment> {
    /** Returns a moment known to the minute or second. */
    public static Moment at(Instant instant) {
        return new Moment(instant, null, false);
    }

    /** Returns whether nobody knows it to the minute. */
    public boolean isVague() {
        return isApproximate || day != null;
    }

    /** Returns whether {@code other} is the same moment, known as precisely; asked so often that a record's own way takes too long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment
                && instant.equals(moment.instant)
                && isApproximate == moment.isApproximate
                && Objects.equals(day, moment.day);
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    /** Orders by instant alone. */
    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }
}
