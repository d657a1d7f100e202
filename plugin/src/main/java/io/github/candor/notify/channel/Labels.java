package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import java.time.Instant;
import java.util.Locale;

/**
 * What every template of a message can print beside {@link Facts}, and decide by.
 *
 * @param state like {@code resolved}
 * @param kind like {@code incidents}
 * @param impact like {@code major}; of maintenance {@code none}
 * @param isTrouble whether users were harmed when it was said
 * @param at when it was said
 * @param language like {@code de}
 */
record Labels(String state, String kind, String impact, boolean isTrouble, Instant at, String language) {
    static Labels of(Story story) {
        return new Labels(
                story.state().id(),
                story.subject().kind().id(),
                story.subject().impact().name().toLowerCase(Locale.ROOT),
                story.isTrouble(),
                story.subject().at(),
                story.site().language().toLanguageTag());
    }
}
