package io.github.candor.render.view;

import io.github.candor.render.text.Length;

/**
 * One interval over a period, with over how many incidents it is taken.
 *
 * @param label like "Time to repair"
 * @param count like "3 incidents"
 * @param missing like "1 incident lacks an end", or empty
 */
public record FigureRow(
        String label, Length mean, Length median, Length shortest, Length longest, String count, String missing) {}
