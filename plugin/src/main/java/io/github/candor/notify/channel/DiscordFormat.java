package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.List;

/**
 * Discord's webhooks, with an embed in the colour of the state.
 *
 * @param address of the webhook, a secret
 */
record DiscordFormat(URI address, Messages messages) implements Format {
    private static final int TITLE = 256;
    private static final int DESCRIPTION = 3_000;
    private static final int NAME = 256;
    private static final int MOST_FIELDS = 12;

    /**
     * What {@code notify/discord.mustache} prints.
     *
     * @param body the author's words, in Discord's Markdown
     * @param colour of the state, as a number
     */
    record View(String heading, String body, String colour, String site, List<Part> parts) {}

    @Override
    public Post post(Story story) {
        View view = new View(
                Fitting.plain(ChatStyle.DISCORD.escape(story.heading()), TITLE),
                Fitting.words(story, ChatStyle.DISCORD, DESCRIPTION),
                String.valueOf(Colour.of(story).rgb()),
                Fitting.plain(story.site().name(), NAME),
                Part.of(story.parts(), MOST_FIELDS, name -> Fitting.plain(ChatStyle.DISCORD.escape(name), NAME)));
        return Post.json(address, messages.json("discord", story, view, ChatStyle.DISCORD::escape));
    }
}
