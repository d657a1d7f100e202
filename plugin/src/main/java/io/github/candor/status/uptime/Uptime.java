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
 * <p>For a component, and for a group that is up only while all its members are, the {@code weighted} lengths of the
 * working add up to the downtime. For a group whose uptime is the mean of its members', {@code members} has a figure for
 * each, with its own working; the group's percentage is the mean of theirs and its downtime the mean of theirs.
 *
 * @param node component or group
 * @param window as asked for
 * @param observed the part of the window that is known: after {@code since} and not after now; never empty. For a group,
 *     from the first instant at which one of its members is known
 * @param downtime weighted, rounded to the nanosecond
 * @param percent from 0 to 100, with as many decimals as the window carries, cut and never rounded up; 100 only where there
 *     was no downtime at all
 * @param working every span that was not operational, in time order; empty for a mean of members
 * @param members what a mean was taken of; empty otherwise
 * @param others the percentage under every convention with its own weights
 */
public record Uptime(
        ComponentId node,
        UptimeWindow window,
        Span observed,
        Duration downtime,
        BigDecimal percent,
        List<DowntimeLine> working,
        List<Uptime> members,
        Map<UptimeConvention, BigDecimal> others) {
    public Uptime {
        working = List.copyOf(working);
        members = List.copyOf(members);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
