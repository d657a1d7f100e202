package io.github.candor.status.span;

import java.util.List;

/**
 * The status of one component over the whole time line: operational but for the spans given.
 *
 * @param spans never operational, not empty, in order, not overlapping; neighbours that touch differ in status or causes
 */
public record StatusLine(List<StatusSpan> spans) {
    public StatusLine {
        spans = List.copyOf(spans);
    }

    /** Returns the line on which every instant takes the worst status that any of {@code claims} gives it. */
    public static StatusLine of(List<Claim> claims) {
        throw new UnsupportedOperationException();
    }

    /** Returns the spans that lie in {@code window}, cut to it. */
    public List<StatusSpan> within(Span window) {
        throw new UnsupportedOperationException();
    }
}
