package io.github.candor.status.uptime;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One calendar day of a component or group in the site's zone, 23 or 25 hours long twice a year.
 *
 * @param length of the day, as far as it has passed
 * @param hasData false before {@code since} and after now
 * @param worst status of the day
 * @param timeByStatus elapsed time in each status that occurred, zero for less than a minute; adds up to the known part of the day
 * @param causes ids of the entries behind anything but operational, in id order
 */
public record DayBar(
        LocalDate day,
        Duration length,
        boolean hasData,
        ComponentStatus worst,
        Map<ComponentStatus, Duration> timeByStatus,
        List<EntryId> causes) {
    public DayBar {
        Map<ComponentStatus, Duration> copy = new EnumMap<>(ComponentStatus.class);
        copy.putAll(timeByStatus);
        timeByStatus = Collections.unmodifiableMap(copy);
        causes = List.copyOf(causes);
    }
}
