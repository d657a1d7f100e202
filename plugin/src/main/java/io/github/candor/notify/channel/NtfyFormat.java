package io.github.candor.notify.channel;

import io.github.candor.model.Impact;
import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonDocument;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A topic of ntfy, which is plain text.
 *
 * @param topic its address, like {@code https://ntfy.sh/my-status}
 * @param token to log in with, or null
 */
record NtfyFormat(URI topic, @Nullable String token) implements Format {
    private static final int TITLE = 250;
    private static final int MESSAGE = 3_900;
    private static final int URGENT = 4;
    private static final int USUAL = 3;

    @Override
    public Post post(Story story) {
        String path = topic.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        StringBuilder message = new StringBuilder(story.words());
        story.parts().forEach(part -> message.append('\n').append(part.line()));
        boolean isUrgent = story.isTrouble() && story.subject().impact().compareTo(Impact.MAJOR) >= 0;
        Post post = Post.json(
                topic.resolve("./"),
                JsonDocument.of(JsonObject.of(
                        "topic", name,
                        "title", Fitting.plain(story.heading(), TITLE),
                        "message", Fitting.bytes(message.toString(), MESSAGE),
                        "priority", isUrgent ? URGENT : USUAL,
                        "click", story.link())));
        return token == null ? post : post.with("Authorization", "Bearer " + token);
    }
}
