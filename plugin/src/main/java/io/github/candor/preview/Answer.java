package io.github.candor.preview;

import io.github.candor.address.MediaTypes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is sent for one request; the bytes are not copied and must not be changed.
 *
 * @param status of HTTP, like 404
 * @param type media type of the body
 * @param location where to go instead, escaped, or null
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status, String type, byte[] body, @Nullable String location) {
    /** Returns a file that was found. */
    static Answer file(String path, byte[] body) {
        return new Answer(200, MediaTypes.of(path), body, null);
    }

    /** Returns a page. */
    static Answer page(int status, String html) {
        return new Answer(status, MediaTypes.of("page.html"), html.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Returns a line of text for people, mostly to say no. */
    static Answer text(int status, String text) {
        return new Answer(status, MediaTypes.of("answer.txt"), (text + "\n").getBytes(StandardCharsets.UTF_8), null);
    }

    /** Sends the browser to {@code path}, in which nothing is escaped. */
    static Answer redirect(int status, String path) {
        return new Answer(status, MediaTypes.of("answer.txt"), new byte[0], Location.of(path));
    }

    /** Returns this with {@code query}, as it was asked with, at the place where to go instead. */
    Answer with(@Nullable String query) {
        return location == null || query == null ? this : new Answer(status, type, body, Location.of(location, query));
    }

    /** Returns whether this is a page, to which something can be added. */
    boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** Returns the body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
