package io.github.candor.quality;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A site on loopback at the path that it is made for, compressed as hosts do it. */
final class ServedSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain",
            "webmanifest", "application/manifest+json");

    private final Site site;
    private final String path;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private ServedSite(Site site, String path, HttpServer server) {
        this.site = site;
        this.path = path;
        this.server = server;
    }

    /** Serves {@code site} until it is closed. */
    static ServedSite of(Site site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ServedSite served = new ServedSite(site, site.path(), server);
        server.createContext("/", served::answer);
        server.setExecutor(served.threads);
        server.start();
        return served;
    }

    /** Returns the address of its first page; ends in a slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Returns the address of one page of each kind, the largest. */
    List<String> kinds() throws IOException {
        return site.kinds().stream().map(page -> address() + page).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        Path file = site.file(asked.startsWith(path) ? asked.substring(path.length()) : "nothing");
        if (Files.isRegularFile(file)) {
            send(exchange, file);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out =
                type == null ? exchange.getResponseBody() : new GZIPOutputStream(exchange.getResponseBody())) {
            Files.copy(file, out);
        }
    }

    @Override
    public String toString() {
        return site.name();
    }
}
