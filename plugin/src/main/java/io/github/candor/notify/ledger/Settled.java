package io.github.candor.notify.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of which nothing more is to be done: no run changes one, so that they are written once and then copied as text. */
final class Settled {
    static final Settled NOTHING = new Settled(Map.of());

    private final Map<String, Line> lines;
    private @Nullable String text;

    Settled(Map<String, Line> lines) {
        this.lines = Collections.unmodifiableMap(lines);
    }

    /** Returns them by channel and item. */
    Map<String, Line> lines() {
        return lines;
    }

    /** Returns those that were kept when they were first written, in lines, without a line end. */
    String text(Predicate<Line> isKept) {
        String written = text;
        if (written == null) {
            written = lines.values().stream().filter(isKept).map(Line::write).collect(Collectors.joining("\n"));
            text = written;
        }
        return written;
    }
}
