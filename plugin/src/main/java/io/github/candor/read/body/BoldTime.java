package io.github.candor.read.body;

import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import java.util.List;

/** Times in bold or italics at the beginning of an entry: {@code **07:20** – a release}, {@code **07:20 Detected:** an alert}. */
final class BoldTime {
    private static final List<String> MARKERS = List.of("**", "__", "*", "_");
    private static final int LONGEST = 200;

    private BoldTime() {}

    /** Returns {@code text} with the emphasis taken off the time that it begins with, if it does. */
    static String without(String text) {
        for (String marker : MARKERS) {
            int end = text.startsWith(marker) ? text.indexOf(marker, marker.length()) : -1;
            if (end > 0 && end < LONGEST) {
                String inside = text.substring(marker.length(), end);
                TimeMark mark = TimeMarkParser.parse(inside);
                return mark == null ? text : join(inside, mark.length(), marker, text.substring(end + marker.length()));
            }
        }
        return text;
    }

    private static String join(String inside, int length, String marker, String after) {
        String rest = inside.substring(length).strip();
        return rest.isEmpty()
                ? inside.strip() + after
                : inside.substring(0, length).stripTrailing() + " " + marker + rest + marker + after;
    }
}
