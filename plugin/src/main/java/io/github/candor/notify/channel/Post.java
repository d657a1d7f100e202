package io.github.candor.notify.channel;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that tells a service; address and headers may hold secrets, the body never does.
 *
 * @param body not copied
 */
@SuppressWarnings("ArrayRecordComponent")
record Post(URI address, Map<String, String> headers, byte[] body) {
    /** Returns a request with a JSON document. */
    static Post json(URI address, byte[] document) {
        return new Post(address, Map.of("Content-Type", "application/json; charset=utf-8"), document);
    }

    /** Returns the same with one more header. */
    Post with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Post(address, more, body);
    }

    /** Returns the body as text, for people. */
    String text() {
        return new String(body, StandardCharsets.UTF_8).strip();
    }

    /** Nothing of it may get into a message by accident. */
    @Override
    public String toString() {
        return "a request of " + body.length + " bytes";
    }
}
