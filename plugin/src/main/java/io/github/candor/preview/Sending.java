package io.github.candor.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Sends an {@link Answer}; nothing of a preview may be kept by the browser. */
final class Sending {
    private static final String FRAMED_HERE = "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*";

    private Sending() {}

    /** Keeps what will be sent from running or being shown in a page from elsewhere, also in browsers that do not say who asks. */
    static void protect(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", Origin.isNeighbor(exchange) ? "cross-origin" : "same-origin");
        headers.set("Content-Security-Policy", FRAMED_HERE);
        headers.set("Referrer-Policy", "same-origin");
    }

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
