package io.github.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: this server is for the person at this machine, and a page from elsewhere that happens to be open in the same
 * browser must not read drafts from it.
 */
final class Origin {
    private static final List<String> NAMES = List.of("127.0.0.1", "localhost");
    /** That of HTTP, which browsers leave out. */
    private static final int DEFAULT_PORT = 80;

    private static final Pattern LOOPBACK =
            Pattern.compile("https?://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");

    private Origin() {}

    /** Returns whether the request names this machine; a foreign name that leads here does not (DNS rebinding). */
    static boolean isForUs(HttpExchange exchange) {
        String host = only(exchange, "Host");
        int port = exchange.getLocalAddress().getPort();
        String given = host != null && port == DEFAULT_PORT && host.indexOf(':') < 0 ? host + ":" + port : host;
        return NAMES.stream().anyMatch(name -> (name + ":" + port).equalsIgnoreCase(given));
    }

    /** Returns whether the request comes from a page of this server, or from no page at all. */
    static boolean isOwn(HttpExchange exchange) {
        String origin = only(exchange, "Origin");
        return origin == null
                ? !exchange.getRequestHeaders().containsKey("Origin")
                : origin.equals("http://" + only(exchange, "Host"));
    }

    /** Returns whether a page may read the answer by script: on GitHub Pages any may, here those of this machine. */
    static boolean mayRead(HttpExchange exchange) {
        String origin = only(exchange, "Origin");
        return origin == null
                ? !exchange.getRequestHeaders().containsKey("Origin")
                : LOOPBACK.matcher(origin).matches();
    }

    private static @Nullable String only(HttpExchange exchange, String header) {
        List<String> values = exchange.getRequestHeaders().get(header);
        return values == null || values.size() != 1 ? null : values.get(0);
    }
}
