package io.github.candor.status.span;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import java.util.List;

/**
 * A stretch in which one component had one status for one set of reasons.
 *
 * @param span where on the time line
 * @param status the worst that any entry gives it there
 * @param causes ids of the entries that give it this status, in id order; empty while operational
 */
public record StatusSpan(Span span, ComponentStatus status, List<EntryId> causes) {
    public StatusSpan {
        causes = List.copyOf(causes);
    }

    /** Returns what {@code claims}, which all cover {@code span}, make of it. */
    static StatusSpan worst(List<Claim> claims, Span span) {
        ComponentStatus worst =
                claims.stream().map(Claim::status).reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        List<EntryId> causes = claims.stream()
                .filter(claim -> claim.status() == worst)
                .map(Claim::cause)
                .sorted()
                .distinct()
                .toList();
        return new StatusSpan(span, worst, causes);
    }

    /** Returns the part of it that lies in {@code window}, which it must touch. */
    public StatusSpan cutTo(Span window) {
        return new StatusSpan(span.cutTo(window), status, causes);
    }

    /** Returns whether {@code next} begins where this ends and says the same. */
    boolean isContinuedBy(StatusSpan next) {
        return span.to().equals(next.span.from()) && status == next.status && causes.equals(next.causes);
    }
}
