package io.github.candor.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Sends an {@link Answer}; nothing of a preview may be kept by the browser. */
final class Sending {
    private Sending() {}

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        if (answer.location() != null) {
            headers.set("Location", answer.location());
        }
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        int length = answer.body().length;
        if (isHead) {
            headers.set("Content-Length", String.valueOf(length));
        }
        exchange.sendResponseHeaders(answer.status(), isHead || length == 0 ? -1 : length);
        if (!isHead && length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
