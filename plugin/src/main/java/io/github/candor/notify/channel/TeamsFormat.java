package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.List;

/**
 * A workflow of Microsoft Teams that takes Adaptive Cards.
 *
 * @param address of the workflow, a secret
 */
record TeamsFormat(URI address, Messages messages) implements Format {
    private static final int HEADING = 500;
    private static final int WORDS = 8_000;
    private static final int MOST_FACTS = 50;

    /**
     * What {@code notify/teams.mustache} prints.
     *
     * @param body the author's words, in the Markdown of cards
     * @param colour of the state, as cards name it
     */
    record View(String heading, String body, String colour, String site, List<Part> parts) {}

    @Override
    public Post post(Story story) {
        View view = new View(
                Fitting.plain(ChatStyle.TEAMS.escape(story.heading()), HEADING),
                Fitting.words(story, ChatStyle.TEAMS, WORDS),
                Colour.of(story).card(),
                Fitting.plain(story.site().name(), HEADING),
                Part.of(story.parts(), MOST_FACTS, ChatStyle.TEAMS::escape));
        return Post.json(address, messages.json("teams", story, view, ChatStyle.TEAMS::escape));
    }
}
