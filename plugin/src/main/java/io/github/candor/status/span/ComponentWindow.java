package io.github.candor.status.span;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one entry says of one component for a stretch of time, as far as it has passed.
 *
 * @param status never {@code OPERATIONAL}
 * @param from inclusive, not after now
 * @param to exclusive, not after now; null while it goes on
 */
public record ComponentWindow(
        ComponentId component,
        ComponentStatus status,
        Moment from,
        @Nullable Moment to) {
    /** Returns whether an end is only known as a day or as "about". */
    public boolean isVague() {
        return from.isVague() || (to != null && to.isVague());
    }

    /** Returns the worst status that {@code windows} of one component give at {@code instant}. */
    public static ComponentStatus worst(List<ComponentWindow> windows, Instant instant) {
        return windows.stream()
                .filter(window -> !window.from.instant().isAfter(instant))
                .filter(window -> window.to == null || window.to.instant().isAfter(instant))
                .map(ComponentWindow::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
    }

    /** Returns where it lies on the time line, up to {@code now} while it goes on. */
    public Span spanUntil(Instant now) {
        return new Span(from.instant(), to == null ? now : to.instant());
    }
}
