package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What every template of a message can print: text that means nothing but itself where the message is shown. Beside it stand
 * {@link Labels}.
 *
 * @param heading state and title, like {@code Resolved: Nobody can sign in}
 * @param plain the words
 * @param plan when maintenance is planned, or null
 */
record Facts(
        String title,
        String heading,
        String plain,
        @Nullable String plan,
        List<Part> parts,
        String link,
        String site) {
    /** Returns those of {@code story}, each text as {@code mark} writes it. */
    static Facts of(Story story, UnaryOperator<String> mark) {
        String plan = story.plan();
        return new Facts(
                mark.apply(story.title()),
                mark.apply(story.heading()),
                mark.apply(story.plain()),
                plan == null ? null : mark.apply(plan),
                Part.of(story.parts(), story.parts().size(), mark),
                story.link(),
                mark.apply(story.site().name()));
    }

    /** Returns whether it names any component. */
    public boolean hasParts() {
        return !parts.isEmpty();
    }
}
