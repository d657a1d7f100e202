package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What every template of a message can print: text that means nothing but itself where the message is shown.
 *
 * @param heading state and title, like {@code Resolved: Nobody can sign in}
 * @param state like {@code resolved}
 * @param kind like {@code incidents}
 * @param impact like {@code major}; of maintenance {@code none}
 * @param isTrouble whether users were harmed when it was said
 * @param plain the words
 * @param plan when maintenance is planned, or null
 * @param at when it was said
 * @param language like {@code de}
 */
record Facts(
        String title,
        String heading,
        String state,
        String kind,
        String impact,
        boolean isTrouble,
        String plain,
        @Nullable String plan,
        List<Part> parts,
        String link,
        String site,
        Instant at,
        String language) {
    /** Returns those of {@code story}, each text as {@code mark} writes it. */
    static Facts of(Story story, UnaryOperator<String> mark) {
        String plan = story.plan();
        return new Facts(
                mark.apply(story.title()),
                mark.apply(story.heading()),
                story.state().id(),
                story.subject().kind().id(),
                story.subject().impact().name().toLowerCase(Locale.ROOT),
                story.isTrouble(),
                mark.apply(story.plain()),
                plan == null ? null : mark.apply(plan),
                Part.of(story.parts(), story.parts().size(), mark),
                story.link(),
                mark.apply(story.site().name()),
                story.subject().at(),
                story.site().language().toLanguageTag());
    }

    /** Returns whether it names any component. */
    public boolean hasParts() {
        return !parts.isEmpty();
    }
}
