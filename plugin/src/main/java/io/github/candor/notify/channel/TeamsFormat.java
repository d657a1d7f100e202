package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workflow of Microsoft Teams that takes Adaptive Cards.
 *
 * @param address of the workflow, a secret
 */
record TeamsFormat(URI address) implements Format {
    private static final int HEADING = 500;
    private static final int WORDS = 8_000;
    private static final int MOST_FACTS = 50;

    @Override
    public Post post(Story story) {
        List<Object> body = new ArrayList<>();
        String heading = Fitting.plain(ChatStyle.TEAMS.escape(story.heading()), HEADING);
        body.add(JsonObject.of(
                "type",
                "TextBlock",
                "text",
                heading,
                "weight",
                "bolder",
                "size",
                "large",
                "wrap",
                true,
                "color",
                Colour.of(story).card()));
        String words = Fitting.words(story, ChatStyle.TEAMS, WORDS);
        if (!words.isBlank()) {
            body.add(JsonObject.of("type", "TextBlock", "text", words, "wrap", true));
        }
        List<Map<String, Object>> facts = story.parts().stream()
                .limit(MOST_FACTS)
                .map(part -> JsonObject.of(
                        "title",
                        ChatStyle.TEAMS.escape(part.name()),
                        "value",
                        part.status() == null ? "–" : part.status()))
                .toList();
        if (!facts.isEmpty()) {
            body.add(JsonObject.of("type", "FactSet", "facts", facts));
        }
        Map<String, Object> card = JsonObject.of(
                "$schema", "http://adaptivecards.io/schemas/adaptive-card.json",
                "type", "AdaptiveCard",
                "version", "1.4",
                "body", body,
                "actions",
                        List.of(JsonObject.of(
                                "type",
                                "Action.OpenUrl",
                                "title",
                                Fitting.plain(story.site(), HEADING),
                                "url",
                                story.link())));
        Map<String, Object> attachment =
                JsonObject.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card);
        return Post.json(
                address, JsonDocument.of(JsonObject.of("type", "message", "attachments", List.of(attachment))));
    }
}
