package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.markdown.ChatStyle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A post on Mastodon, in plain text. The server itself refuses to take the same one twice within an hour.
 *
 * @param server like {@code https://mastodon.social}
 */
record MastodonFormat(URI server, String token) implements Format {
    private static final int LONGEST = 500;
    /** As the server counts every address. */
    private static final int LINK = 23;

    @Override
    public Post post(Story story) {
        String parts = story.parts().stream().map(Story.Part::line).collect(Collectors.joining("\n"));
        String whole = story.heading() + "\n\n" + story.words() + (parts.isEmpty() ? "" : "\n\n" + parts);
        String text = Fitting.plain(ChatStyle.apart(whole), LONGEST - LINK - 2) + "\n\n" + story.link();
        UUID once = UUID.nameUUIDFromBytes((story.subject().guid() + server).getBytes(StandardCharsets.UTF_8));
        return Post.json(
                        server.resolve("/api/v1/statuses"),
                        JsonDocument.of(JsonObject.of(
                                "status",
                                text,
                                "visibility",
                                "public",
                                "language",
                                story.language().getLanguage())))
                .with("Authorization", "Bearer " + token)
                .with("Idempotency-Key", once.toString());
    }
}
