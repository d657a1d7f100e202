package io.github.candor.render.view;

import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.incident.Interval;

/**
 * One interval over a period, with over how many incidents it is taken.
 *
 * @param label like "Time to repair"
 * @param count like "3 incidents"
 * @param missing like "not known for 1 incident", or empty
 */
public record FigureRow(
        String label, Length mean, Length median, Length shortest, Length longest, String count, String missing) {
    /** Returns whether the shortest and the longest read otherwise, so that there is more to say than one length. */
    boolean hasRange() {
        return !shortest.text().equals(longest.text());
    }

    /** Returns in words over how many incidents the figures could not be taken; empty for none. */
    public static String missing(Words words, IntervalFigures figures) {
        int missing = figures.missing().size();
        String key = figures.interval() == Interval.DURATION ? "still-open" : "not-known-for";
        return missing == 0 ? "" : words.count(key, missing);
    }
}
