package io.github.candor.notify.channel;

import io.github.candor.model.Impact;
import io.github.candor.render.feed.Story;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A topic of ntfy, which is plain text.
 *
 * @param topic its address, like {@code https://ntfy.sh/my-status}
 * @param token to log in with, or null
 */
record NtfyFormat(URI topic, @Nullable String token, Messages messages) implements Format {
    private static final int TITLE = 250;
    private static final int MESSAGE = 3_900;
    private static final String URGENT = "4";
    private static final String USUAL = "3";

    /**
     * What {@code notify/ntfy.mustache} prints.
     *
     * @param topic its name, which the service asks for
     * @param body the author's words and the components
     */
    record View(String topic, String heading, String body, String priority) {}

    @Override
    public Post post(Story story) {
        String path = topic.getPath();
        StringBuilder body = new StringBuilder(story.words());
        story.parts().forEach(part -> body.append('\n').append(part.line()));
        boolean isUrgent = story.isTrouble() && story.subject().impact().compareTo(Impact.MAJOR) >= 0;
        View view = new View(
                path.substring(path.lastIndexOf('/') + 1),
                Fitting.plain(story.heading(), TITLE),
                Fitting.bytes(body.toString(), MESSAGE),
                isUrgent ? URGENT : USUAL);
        Post post = Post.json(topic.resolve("./"), messages.json("ntfy", story, view, UnaryOperator.identity()));
        return token == null ? post : post.with("Authorization", "Bearer " + token);
    }
}
