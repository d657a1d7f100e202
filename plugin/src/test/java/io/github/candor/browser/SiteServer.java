package io.github.candor.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A site on loopback, below {@code /repo/} as a project's pages are, and the pages that inspect it beside it. */
final class SiteServer implements AutoCloseable {
    /** Where the site lies. */
    static final String PATH = "/repo/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml");

    private final HttpServer server;
    private final Path site;

    SiteServer(Path site) throws IOException {
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, exchange -> answer(exchange, file(exchange)));
        server.createContext("/inspection/", exchange -> answer(exchange, resource(tool(exchange)), "html"));
        server.createContext("/inspection/axe.min.js", exchange -> answer(exchange, resource("/axe.min.js"), "js"));
        server.start();
    }

    /** Returns the host and port that it answers on. */
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String tool(HttpExchange exchange) {
        return "/browser/" + exchange.getRequestURI().getPath().substring("/inspection/".length());
    }

    private Path file(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        return site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    private static void answer(HttpExchange exchange, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            String name = file.getFileName().toString();
            answer(exchange, Files.readAllBytes(file), name.substring(name.lastIndexOf('.') + 1));
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, byte[] bytes, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
        // GitHub Pages sends this with every file.
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SiteServer.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
