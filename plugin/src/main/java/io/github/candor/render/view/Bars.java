package io.github.candor.render.view;

import io.github.candor.model.ComponentStatus;
import io.github.candor.status.uptime.DayBar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of a component as strokes, one a day, all strokes of one status in one path. So a page with bars weighs the
 * same on a quiet site and on one with trouble every day.
 *
 * @param paths a path for each status that occurs
 * @param width of the drawing
 */
public record Bars(List<Stroke> paths, int width) {
    /** How many days are drawn. */
    public static final int DAYS = 90;

    private static final int STEP = 4;

    /**
     * The days of one status.
     *
     * @param id of the status, or {@code no-data}
     * @param d strokes from the top of each bar to the ground; the worse the status, the higher, so that it can be told
     *     without colour
     */
    record Stroke(String id, String d) {}

    /** Returns the drawing of {@code days}, oldest first. */
    static Bars of(List<DayBar> days) {
        Map<String, StringBuilder> strokes = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            DayBar day = days.get(i);
            String id = day.hasData() ? day.worst().id() : "no-data";
            strokes.computeIfAbsent(id, key -> new StringBuilder())
                    .append('M')
                    .append(i * STEP + STEP / 2)
                    .append(' ')
                    .append(day.hasData() ? top(day.worst()) : 9)
                    .append("V10");
        }
        return new Bars(
                strokes.entrySet().stream()
                        .map(one -> new Stroke(one.getKey(), one.getValue().toString()))
                        .toList(),
                days.size() * STEP);
    }

    private static int top(ComponentStatus worst) {
        return switch (worst) {
            case OPERATIONAL -> 4;
            case UNDER_MAINTENANCE -> 3;
            case DEGRADED_PERFORMANCE -> 2;
            case PARTIAL_OUTAGE -> 1;
            case MAJOR_OUTAGE -> 0;
        };
    }
}
