package io.github.candor.status.uptime;

import io.github.candor.model.ComponentId;
import io.github.candor.model.UptimeConvention;
import io.github.candor.status.span.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uptime of a component or group in a window: 1 − downtime ÷ length.
 *
 * @param node component or group
 * @param window as asked for
 * @param observed the part of the window that is known: after {@code since} and not after now; never empty
 * @param downtime weighted, to the millisecond
 * @param percent from 0 to 100, with as many decimals as the window carries, cut and never rounded up; scale 0 only for
 *     exactly 100
 * @param working its {@code weighted} lengths add up to {@code downtime}, for a group whose uptime is the mean of its
 *     members to downtime times the number of members
 * @param others the same under the other conventions
 */
public record Uptime(
        ComponentId node,
        UptimeWindow window,
        Span observed,
        Duration downtime,
        BigDecimal percent,
        List<DowntimeLine> working,
        Map<UptimeConvention, BigDecimal> others) {
    public Uptime {
        working = List.copyOf(working);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
