package io.github.candor.render.badge;

import io.github.candor.model.ComponentStatus;
import io.github.candor.render.theme.InTemplates;
import io.github.candor.render.theme.StateColours;
import io.github.candor.status.Indicator;
import org.jspecify.annotations.Nullable;

/** How a badge shows a state beside its word: by colour and by the shape that the pages use for it. */
public enum Tone {
    GOOD(ComponentStatus.OPERATIONAL, "M5 0a5 5 0 0 1 0 10a5 5 0 0 1 0-10z"),
    PLANNED(ComponentStatus.UNDER_MAINTENANCE, "M5 0a5 5 0 0 1 0 10a5 5 0 0 1 0-10zM5 1.4v7.2a3.6 3.6 0 0 0 0-7.2z"),
    MINOR(ComponentStatus.DEGRADED_PERFORMANCE, "M5 .5L10 9.5H0z"),
    MAJOR(ComponentStatus.PARTIAL_OUTAGE, "M5 0L10 5L5 10L0 5z"),
    CRITICAL(ComponentStatus.MAJOR_OUTAGE, "M.7.7h8.6v8.6H.7z"),
    /** Judges nothing, for figures that nobody promised. */
    PLAIN(null, null);

    private static final String QUIET = "57606a";

    private final @Nullable ComponentStatus status;
    private final @Nullable String shape;

    Tone(@Nullable ComponentStatus status, @Nullable String shape) {
        this.status = status;
        this.shape = shape;
    }

    /** Returns the tone of a component's status. */
    static Tone of(ComponentStatus status) {
        return switch (status) {
            case OPERATIONAL -> GOOD;
            case UNDER_MAINTENANCE -> PLANNED;
            case DEGRADED_PERFORMANCE -> MINOR;
            case PARTIAL_OUTAGE -> MAJOR;
            case MAJOR_OUTAGE -> CRITICAL;
        };
    }

    /** Returns the tone of the state of the whole site. */
    public static Tone of(Indicator indicator) {
        return switch (indicator) {
            case NONE -> GOOD;
            case MAINTENANCE -> PLANNED;
            case MINOR -> MINOR;
            case MAJOR -> MAJOR;
            case CRITICAL -> CRITICAL;
        };
    }

    /** Returns six hexadecimal digits; white text on it has a contrast of at least 4.5 to 1. */
    public String colour(StateColours colours) {
        return status == null ? QUIET : colours.of(status).light().substring(1);
    }

    /** Returns the outline of the shape in a square of ten by ten, even-odd, as SVG path data; null for none. */
    @InTemplates
    public @Nullable String shape() {
        return shape;
    }

    /** Returns whether users are harmed or a promise is broken. */
    boolean isTrouble() {
        return this == MINOR || this == MAJOR || this == CRITICAL;
    }
}
