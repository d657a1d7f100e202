package io.github.candor.preview;

import com.sun.net.httpserver.Headers;
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

    private static final String ORIGIN = "Origin";
    private static final String REFERER = "Referer";
    private static final String SITE = "Sec-Fetch-Site";
    private static final List<String> NAMING = List.of(ORIGIN, REFERER, SITE);
    private static final List<String> OWN = List.of("none", "same-origin");
    private static final List<String> NEIGHBORS = List.of("same-site", "cross-site");

    private static final String MACHINE = "https?://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?";
    private static final Pattern LOOPBACK = Pattern.compile(MACHINE);
    private static final Pattern PAGE_OF_LOOPBACK = Pattern.compile(MACHINE + "(?:/.*)?");

    private Origin() {}

    /** Returns whether the request names this machine; a foreign name that leads here does not (DNS rebinding). */
    static boolean isForUs(HttpExchange exchange) {
        String host = only(exchange, "Host");
        int port = exchange.getLocalAddress().getPort();
        String given = host != null && port == DEFAULT_PORT && host.indexOf(':') < 0 ? host + ":" + port : host;
        return NAMES.stream().anyMatch(name -> (name + ":" + port).equalsIgnoreCase(given));
    }

    /**
     * Returns whether somebody typed the address, or a page of this machine asks. Browsers say which page it is, and no page
     * can make them say something else; one that keeps silent about itself is from elsewhere.
     */
    static boolean isFromHere(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        boolean isUnclear = NAMING.stream()
                .anyMatch(name -> headers.getOrDefault(name, List.of()).size() > 1);
        String origin = only(exchange, ORIGIN);
        String referer = only(exchange, REFERER);
        String site = only(exchange, SITE);
        boolean isNamed = origin != null || referer != null;
        return !isUnclear
                && (origin == null || LOOPBACK.matcher(origin).matches())
                && (referer == null || PAGE_OF_LOOPBACK.matcher(referer).matches())
                && (site == null || OWN.contains(site) || (isNamed && NEIGHBORS.contains(site)));
    }

    /** Returns whether the request comes from a page of this server, or from no page at all. */
    static boolean isOwn(HttpExchange exchange) {
        String own = "http://" + only(exchange, "Host");
        String origin = only(exchange, ORIGIN);
        String referer = only(exchange, REFERER);
        return isFromHere(exchange)
                && (origin == null || origin.equals(own))
                && (referer == null || referer.equals(own) || referer.startsWith(own + "/"));
    }

    /** Returns whether another page of this machine asks, perhaps to try what is to be put into it. */
    static boolean isNeighbor(HttpExchange exchange) {
        return isFromHere(exchange) && !isOwn(exchange);
    }

    private static @Nullable String only(HttpExchange exchange, String header) {
        List<String> values = exchange.getRequestHeaders().get(header);
        return values == null || values.size() != 1 ? null : values.get(0);
    }
}
