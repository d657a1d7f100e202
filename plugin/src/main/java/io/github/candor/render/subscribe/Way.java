package io.github.candor.render.subscribe;

import java.util.List;

/**
 * One way to hear of updates.
 *
 * @param id of the section, like {@code slack}
 * @param label what the text is that is to be copied
 * @param text to be copied
 * @param steps what to do, in words
 */
public record Way(String id, String title, String label, String text, List<String> steps) {
    public Way {
        steps = List.copyOf(steps);
    }
}
