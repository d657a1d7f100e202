package io.github.candor.render.api.v1;

import io.github.candor.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as precisely as its author knows it.
 *
 * @param at the instant that is computed with
 * @param day when only the day is known, else null
 * @param isApproximate whether the author wrote {@code ~}
 */
record MomentDocument(Instant at, @Nullable LocalDate day, boolean isApproximate) {
    static MomentDocument of(Moment moment) {
        return new MomentDocument(moment.instant(), moment.day(), moment.isApproximate());
    }

    /** Returns null for null. */
    static @Nullable MomentDocument ofNullable(@Nullable Moment moment) {
        return moment == null ? null : of(moment);
    }
}
