package io.github.candor.programs.statuspage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How a client tells of times. */
enum Times {
    /** As they are in the documents: with milliseconds, and days without a time. */
    TEXT {
        @Override
        Object known(Instant time) {
            // An instant prints its milliseconds only where there are any.
            return time.toString().replaceFirst("(:\\d\\d)Z$", "$1.000Z");
        }

        @Override
        Object known(LocalDate day) {
            return day.toString();
        }
    },
    /** As points in time, since 1970; of a day the first, in UTC. */
    MILLISECONDS {
        @Override
        Object known(Instant time) {
            return time.toEpochMilli();
        }

        @Override
        Object known(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        }
    };

    /** Returns a time as the client tells it; null for none. */
    @Nullable
    Object of(@Nullable Instant time) {
        return time == null ? null : known(time);
    }

    /** Returns a day as the client tells it; null for none. */
    @Nullable
    Object of(@Nullable LocalDate day) {
        return day == null ? null : known(day);
    }

    abstract Object known(Instant time);

    abstract Object known(LocalDate day);
}
