package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Discord's webhooks, with an embed in the colour of the state.
 *
 * @param address of the webhook, a secret
 */
record DiscordFormat(URI address) implements Format {
    private static final int TITLE = 256;
    private static final int DESCRIPTION = 3_000;
    private static final int VALUE = 1_024;
    private static final int NAME = 256;
    private static final int MOST_FIELDS = 12;

    @Override
    public Post post(Story story) {
        List<Map<String, Object>> fields = story.parts().stream()
                .limit(MOST_FIELDS)
                .map(part -> JsonObject.of(
                        "name",
                        Fitting.plain(ChatStyle.DISCORD.escape(part.name()), NAME),
                        "value",
                        Fitting.plain(part.status() == null ? "–" : part.status(), VALUE),
                        "inline",
                        true))
                .toList();
        Map<String, Object> embed = JsonObject.of(
                "title", Fitting.plain(ChatStyle.DISCORD.escape(story.heading()), TITLE),
                "url", story.link(),
                "description", Fitting.words(story, ChatStyle.DISCORD, DESCRIPTION),
                "color", Colour.of(story).rgb(),
                "timestamp", story.subject().at(),
                "footer", JsonObject.of("text", Fitting.plain(story.site(), NAME)),
                "fields", fields);
        Map<String, Object> nobody = JsonObject.of("parse", List.of());
        return Post.json(address, JsonDocument.of(JsonObject.of("embeds", List.of(embed), "allowed_mentions", nobody)));
    }
}
