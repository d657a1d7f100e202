package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the one instant at which a clock on the wall of a zone shows a time, or says why there is not one. */
final class WallClock {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private WallClock() {}

    /**
     * Returns the moment at which it is {@code local} in {@code zone}.
     *
     * @param said which of the two is meant where clocks show it twice, or null
     */
    static TimeReading read(LocalDateTime local, ZoneId zone, @Nullable ZoneOffset said) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> new TimeReading.Known(Moment.at(local.toInstant(offsets.get(0))));
            case 0 -> skipped(local, zone);
            default ->
                said != null && offsets.contains(said)
                        ? new TimeReading.Known(Moment.at(local.toInstant(said)))
                        : repeated(local, zone, offsets);
        };
    }

    private static TimeReading skipped(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        String before = written(local.minus(gap.getDuration())) + gap.getOffsetBefore();
        String after = written(local.plus(gap.getDuration())) + gap.getOffsetAfter();
        boolean isOfADay = gap.getDuration().compareTo(Duration.ofHours(12)) > 0;
        DateTimeFormatter form = isOfADay ? WRITTEN : CLOCK;
        return new TimeReading.Wrong(
                Rule.NONEXISTENT_TIME,
                written(local) + " does not exist in " + zone.getId() + ": clocks went from "
                        + gap.getDateTimeBefore().format(form) + " to "
                        + gap.getDateTimeAfter().format(form) + ".",
                "Write " + before + " or " + after + ", whichever is meant.");
    }

    private static TimeReading repeated(LocalDateTime local, ZoneId zone, List<ZoneOffset> offsets) {
        String text = written(local);
        return new TimeReading.Wrong(
                Rule.AMBIGUOUS_TIME,
                text + " happens twice in " + zone.getId() + ", when clocks are turned back.",
                "Write " + text + offsets.get(0) + " for the first time or " + text + offsets.get(1)
                        + " for the second.");
    }

    private static String written(LocalDateTime local) {
        return local.getSecond() == 0 && local.getNano() == 0
                ? local.format(WRITTEN)
                : local.toString().replace('T', ' ');
    }
}
