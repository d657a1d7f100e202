package io.github.candor.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback, which remembers what it was asked. */
public final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What a server answers. */
    @FunctionalInterface
    public interface Manner {
        /** Answers one request; one that is left unanswered has its connection closed. */
        void answer(HttpExchange exchange) throws IOException;
    }

    private Loopback(Manner manner) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + form).strip());
            manner.answer(exchange);
            exchange.close();
        });
        server.start();
    }

    public static Loopback answering(Manner manner) throws IOException {
        return new Loopback(manner);
    }

    /** A server of the files in {@code folder} below {@code /repo/}, which may change while it runs. */
    public static Loopback of(Path folder) throws IOException {
        return new Loopback(exchange -> {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.replaceFirst("^/repo/", ""));
            boolean isThere = path.startsWith("/repo/") && Files.isRegularFile(file);
            answer(exchange, isThere ? 200 : 404, isThere ? Files.readString(file) : "no such page");
        });
    }

    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public static void redirect(HttpExchange exchange, int status, URI target) throws IOException {
        exchange.getResponseHeaders().set("Location", target.toString());
        exchange.sendResponseHeaders(status, -1);
    }

    /** Returns the address of {@code path}, which begins with a slash. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Returns every request so far, as method, address and form. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
