package io.github.candor.render.api.v2;

import io.github.candor.model.Settings;
import io.github.candor.status.StatusBoard;
import java.time.Instant;

/**
 * The site itself.
 *
 * @param url absolute, ending in a slash
 * @param timeZone IANA name
 * @param updatedAt when content last changed, so that unchanged content gives the same bytes
 */
record PageDocument(String id, String name, String url, String timeZone, Instant updatedAt) {
    static PageDocument of(StatusBoard board) {
        Settings settings = board.content().settings();
        return new PageDocument(
                StatuspageId.of(settings),
                settings.title(),
                settings.url().toString(),
                settings.zone().getId(),
                board.contentChangedAt());
    }
}
