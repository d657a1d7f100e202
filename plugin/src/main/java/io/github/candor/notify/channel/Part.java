package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A component as a template prints it.
 *
 * @param status in words, or null where the update says nothing of it
 * @param line both
 * @param isFirst whether none comes before it
 */
record Part(String name, @Nullable String status, String line, boolean isFirst) {
    /**
     * Returns the first of {@code parts}.
     *
     * @param most how many a service takes
     * @param mark how it wants text that means nothing but itself
     */
    static List<Part> of(List<Story.Part> parts, int most, UnaryOperator<String> mark) {
        return IntStream.range(0, Math.min(most, parts.size()))
                .mapToObj(i -> of(parts.get(i), mark, i == 0))
                .toList();
    }

    private static Part of(Story.Part part, UnaryOperator<String> mark, boolean isFirst) {
        return new Part(mark.apply(part.name()), part.status(), mark.apply(part.line()), isFirst);
    }
}
