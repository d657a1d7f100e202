package io.github.candor.read.time;

import java.time.ZoneId;

/** Reads the times of front matter, such as {@code 2025-02-13 07:20}, {@code ~2024-12-15} or {@code 2025-02-13T07:20:00+01:00}. */
public final class TimeParser {
    private TimeParser() {}

    /** Returns a parser that reads times without an offset in {@code zone}. */
    public static TimeParser in(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** Reads {@code text}; a bare day stands for the {@code edge} of it. */
    public TimeReading parse(String text, Edge edge) {
        throw new UnsupportedOperationException();
    }
}
