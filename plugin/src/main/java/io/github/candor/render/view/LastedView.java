package io.github.candor.render.view;

import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long an incident hurt, and beside it how long it was open.
 *
 * @param length time affected; how long it was open where no component was in trouble; null of one that was taken back
 * @param isAffected whether {@code length} is the time affected, and another than the time for which it was open
 * @param isRunning whether {@code length} still grows
 * @param open how long it was open, up to now, where that is another length; else null
 * @param isOpen whether it still is
 */
public record LastedView(
        @Nullable Length length,
        boolean isAffected,
        boolean isRunning,
        @Nullable Length open,
        boolean isOpen) {
    /** Returns how long {@code status} lasted. */
    static LastedView of(Words words, IncidentStatus status) {
        Measurement whole = status.measurement(Interval.DURATION);
        List<ComponentWindow> trouble = status.trouble();
        Length open = whole == null ? null : length(words, whole.length(), whole.isApproximate());
        if (open == null || trouble.isEmpty()) {
            return new LastedView(open, false, status.isOpen(), null, status.isOpen());
        }
        Length affected = length(words, status.affectedTime(), trouble.stream().anyMatch(ComponentWindow::isVague));
        boolean isRunning = trouble.stream().anyMatch(window -> window.to() == null);
        return affected.text().equals(open.text()) && isRunning == status.isOpen()
                ? new LastedView(open, false, isRunning, null, status.isOpen())
                : new LastedView(affected, true, isRunning, open, status.isOpen());
    }

    private static Length length(Words words, Duration time, boolean isApproximate) {
        return isApproximate ? Length.approximately(time, words) : Length.taken(time, words);
    }
}
