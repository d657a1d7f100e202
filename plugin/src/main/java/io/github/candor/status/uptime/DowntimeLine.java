package io.github.candor.status.uptime;

import io.github.candor.model.ComponentId;
import io.github.candor.status.span.StatusSpan;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * One line of the working behind an uptime figure.
 *
 * @param component the component that was hit
 * @param span cut to the observed window, with status and causes
 * @param weight share of the span that counts as down, from 0 to 1
 * @param weighted length of the span times the weight, to the millisecond
 */
public record DowntimeLine(ComponentId component, StatusSpan span, BigDecimal weight, Duration weighted) {
    /** Returns whether {@code next} begins where this ends and says the same. */
    boolean isContinuedBy(DowntimeLine next) {
        return component.equals(next.component)
                && span.span().to().equals(next.span.span().from())
                && span.status() == next.span.status()
                && span.causes().equals(next.span.causes());
    }
}
