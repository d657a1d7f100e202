package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
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
record MastodonFormat(URI server, String token, Messages messages) implements Format {
    private static final int LONGEST = 500;
    /** As the server counts every address. */
    private static final int LINK = 23;

    /**
     * What {@code notify/mastodon.mustache} prints.
     *
     * @param body heading, words and components, so long that an address fits below
     * @param language without a region
     */
    record View(String body, String language) {}

    @Override
    public Post post(Story story) {
        String parts = story.parts().stream().map(Story.Part::line).collect(Collectors.joining("\n"));
        String whole = story.heading() + "\n\n" + story.words() + (parts.isEmpty() ? "" : "\n\n" + parts);
        View view = new View(
                Fitting.plain(ChatStyle.apart(whole), LONGEST - LINK - 2),
                story.site().language().getLanguage());
        UUID once = UUID.nameUUIDFromBytes((story.subject().guid() + server).getBytes(StandardCharsets.UTF_8));
        return Post.json(server.resolve("/api/v1/statuses"), messages.json("mastodon", story, view, ChatStyle::apart))
                .with("Authorization", "Bearer " + token)
                .with("Idempotency-Key", once.toString());
    }
}
