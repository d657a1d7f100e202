package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Slack's incoming webhooks, with Block Kit.
 *
 * @param address of the webhook, a secret
 */
record SlackFormat(URI address) implements Format {
    private static final int HEADER = 150;
    private static final int SECTION = 3_000;
    private static final int FALLBACK = 3_000;

    @Override
    public Post post(Story story) {
        List<Object> blocks = new ArrayList<>();
        blocks.add(JsonObject.of(
                "type", "header", "text", plain(Fitting.plain(ChatStyle.apart(story.heading()), HEADER))));
        String words = Fitting.words(story, ChatStyle.SLACK, SECTION);
        if (!words.isBlank()) {
            blocks.add(section(words));
        }
        if (!story.parts().isEmpty()) {
            String parts = story.parts().stream()
                    .map(part -> "• " + ChatStyle.SLACK.escape(part.line()))
                    .collect(Collectors.joining("\n"));
            blocks.add(section(Fitting.plain(parts, SECTION)));
        }
        blocks.add(JsonObject.of(
                "type",
                "context",
                "elements",
                List.of(mrkdwn("<" + story.link() + "|" + ChatStyle.SLACK.escape(Fitting.plain(story.site(), HEADER))
                        + ">"))));
        String fallback = Fitting.plain(ChatStyle.SLACK.escape(story.heading()), FALLBACK);
        return Post.json(
                address, JsonDocument.of(JsonObject.of("text", fallback, "blocks", blocks, "unfurl_links", false)));
    }

    private static Map<String, Object> section(String words) {
        return JsonObject.of("type", "section", "text", mrkdwn(words));
    }

    private static Map<String, Object> plain(String text) {
        return JsonObject.of("type", "plain_text", "text", text, "emoji", false);
    }

    /** Verbatim, so that Slack looks for no names and channels in it. */
    private static Map<String, Object> mrkdwn(String text) {
        return JsonObject.of("type", "mrkdwn", "text", text, "verbatim", true);
    }
}
