package io.github.candor.render.text;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Names the zone of a time by its distance from UTC, like {@code UTC}, {@code UTC+1} or {@code UTC−3:30}.
 *
 * <p>Letters such as {@code BST} mean several zones. The JDK's also differ from version to version, and from run to run
 * when several threads ask for their first, so that a site would not have the same bytes twice.
 */
public final class ZoneLabel {
    private static final int HOUR = 3600;

    private ZoneLabel() {}

    /** Returns the label of the offset that holds at {@code time}. */
    public static String of(ZonedDateTime time) {
        int seconds = time.getOffset().getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        String sign = seconds < 0 ? "−" : "+";
        int distance = Math.abs(seconds);
        String full = ZoneOffset.ofTotalSeconds(distance).getId();
        return "UTC" + sign + (distance % HOUR == 0 ? distance / HOUR : full.replaceFirst("^\\+0?", ""));
    }
}
