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
}
