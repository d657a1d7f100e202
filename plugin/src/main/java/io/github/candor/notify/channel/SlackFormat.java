package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.util.stream.Collectors;

/**
 * Slack's incoming webhooks, with blocks. The texts are verbatim, so that Slack looks for no names and channels in them.
 *
 * @param address of the webhook, a secret
 */
record SlackFormat(URI address, Messages messages) implements Format {
    private static final int HEADER = 150;
    private static final int SECTION = 3_000;

    /**
     * What {@code notify/slack.mustache} prints.
     *
     * @param heading for a place that takes plain text
     * @param notice the same for a place that takes marks
     * @param body the author's words, in Slack's marks
     * @param list the components, one on each line
     */
    record View(String heading, String notice, String body, String list, String site) {}

    @Override
    public Post post(Story story) {
        String list = story.parts().stream()
                .map(part -> "• " + ChatStyle.SLACK.escape(part.line()))
                .collect(Collectors.joining("\n"));
        View view = new View(
                Fitting.plain(ChatStyle.apart(story.heading()), HEADER),
                Fitting.plain(ChatStyle.SLACK.escape(story.heading()), SECTION),
                Fitting.words(story, ChatStyle.SLACK, SECTION),
                Fitting.plain(list, SECTION),
                ChatStyle.SLACK.escape(Fitting.plain(story.site().name(), HEADER)));
        return Post.json(address, messages.json("slack", story, view, ChatStyle.SLACK::escape));
    }
}
