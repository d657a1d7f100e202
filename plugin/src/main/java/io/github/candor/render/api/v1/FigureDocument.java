package io.github.candor.render.api.v1;

import io.github.candor.model.EntryId;
import io.github.candor.status.uptime.DowntimeLine;
import io.github.candor.status.uptime.Uptime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uptime of a component or group in one window, with its working.
 *
 * @param window its name, like {@code 90d} or {@code 2024-q4}
 * @param observedFrom where what is known of the window begins
 * @param observedTo where it ends
 * @param uptimePercent cut, never rounded up
 * @param downtime weighted; of a mean, the mean of the members'
 * @param working lines whose downtimes add up to {@code downtime}; empty for a mean
 * @param members what a mean was taken of; empty otherwise
 * @param otherConventions the percentage by every convention
 */
record FigureDocument(
        String window,
        Instant from,
        Instant to,
        Instant observedFrom,
        Instant observedTo,
        BigDecimal uptimePercent,
        Duration downtime,
        List<Line> working,
        List<Member> members,
        Map<String, BigDecimal> otherConventions) {
    FigureDocument {
        working = List.copyOf(working);
        members = List.copyOf(members);
    }

    /** A stretch of trouble: {@code length} times {@code weight} is {@code downtime}. */
    record Line(
            String component,
            List<String> causes,
            Instant from,
            Instant to,
            String status,
            Duration length,
            BigDecimal weight,
            Duration downtime) {
        static Line of(DowntimeLine line) {
            return new Line(
                    line.component().value(),
                    line.span().causes().stream().map(EntryId::value).toList(),
                    line.span().span().from(),
                    line.span().span().to(),
                    line.span().status().id(),
                    line.span().span().length(),
                    line.weight(),
                    line.weighted());
        }
    }

    /** A member of a mean; its own working stands with the member. */
    record Member(
            String component, Instant observedFrom, Instant observedTo, BigDecimal uptimePercent, Duration downtime) {
        static Member of(Uptime uptime) {
            return new Member(
                    uptime.node().value(),
                    uptime.observed().from(),
                    uptime.observed().to(),
                    uptime.percent(),
                    uptime.downtime());
        }
    }

    static FigureDocument of(Uptime uptime) {
        Map<String, BigDecimal> others = new LinkedHashMap<>();
        uptime.others().forEach((convention, percent) -> others.put(convention.id(), percent));
        return new FigureDocument(
                uptime.window().id(),
                uptime.window().span().from(),
                uptime.window().span().to(),
                uptime.observed().from(),
                uptime.observed().to(),
                uptime.percent(),
                uptime.downtime(),
                uptime.working().stream().map(Line::of).toList(),
                uptime.members().stream().map(Member::of).toList(),
                others);
    }
}
