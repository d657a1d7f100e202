package io.github.candor.render.page;

import io.github.candor.model.ComponentStatus;
import io.github.candor.status.uptime.DayBar;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring days of one status, drawn as one stroke, so that ninety quiet days weigh no more than one.
 *
 * @param id of the status, or {@code no-data}
 * @param x where it begins, in units of the drawing
 * @param width in the same units; the style sheet cuts the gaps between days
 * @param height the worse the status the higher, so that it can be told without colour
 * @param y top edge
 */
record BarRun(String id, int x, int width, int height, int y) {
    /** How many days are drawn. */
    static final int DAYS = 90;
    /** Units that one day takes. */
    static final int STEP = 4;

    private static final int FULL = 20;

    /** Returns the runs of {@code days}, oldest first. */
    static List<BarRun> of(List<DayBar> days) {
        List<BarRun> runs = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            String id = id(days.get(i));
            BarRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.id.equals(id)) {
                runs.set(runs.size() - 1, new BarRun(id, last.x, last.width + STEP, last.height, last.y));
            } else {
                int height = height(days.get(i));
                runs.add(new BarRun(id, i * STEP, STEP, height, FULL - height));
            }
        }
        return runs;
    }

    private static String id(DayBar day) {
        return day.hasData() ? day.worst().id() : "no-data";
    }

    private static int height(DayBar day) {
        if (!day.hasData()) {
            return 2;
        }
        ComponentStatus worst = day.worst();
        return switch (worst) {
            case OPERATIONAL -> 12;
            case UNDER_MAINTENANCE -> 14;
            case DEGRADED_PERFORMANCE -> 16;
            case PARTIAL_OUTAGE -> 18;
            case MAJOR_OUTAGE -> FULL;
        };
    }
}
