package io.github.candor.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A folder on loopback that may be replaced while it is served. */
public final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "rss", "application/rss+xml",
            "atom", "application/atom+xml",
            "json", "application/json");

    private final HttpServer server;
    private final Host host;
    private final Path site;
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    public SiteServer(Host host, Path site) throws IOException {
        this.host = host;
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(host.path(), this::answer);
        server.start();
    }

    /** Returns the site's address; ends in a slash. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + host.path());
    }

    /** Returns the status codes of all answers since it was last asked. */
    public List<Integer> answers() {
        List<Integer> since = new ArrayList<>(answers);
        answers.clear();
        return since;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file = file(exchange);
        if (!Files.isRegularFile(file)) {
            answer(exchange, 404, new byte[0]);
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        String version = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
        boolean isKnown = version.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.getResponseHeaders().set("Content-Type", type(file));
        if (host.knowsVersions()) {
            exchange.getResponseHeaders().set("ETag", version);
        }
        boolean isSpared = isKnown && host.knowsVersions();
        answer(exchange, isSpared ? 304 : 200, isSpared ? new byte[0] : bytes);
    }

    private void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        answers.add(status);
        // A connection kept open waits 40 ms for the rest of each answer: the server writes head and body by
        // themselves.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Path file(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().substring(host.path().length());
        return site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
