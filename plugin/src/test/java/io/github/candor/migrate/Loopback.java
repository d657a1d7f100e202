package io.github.candor.migrate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of this machine alone, which answers what a test says and remembers what it was asked. */
final class Loopback implements AutoCloseable {
    /** Bodies by address, as it is asked for, with its query. */
    final Map<String, String> answers = new ConcurrentHashMap<>();

    final Map<String, String> redirects = new ConcurrentHashMap<>();
    final Map<String, String> links = new ConcurrentHashMap<>();

    /** Addresses whose body comes byte by byte, and never ends. */
    final List<String> dripping = new CopyOnWriteArrayList<>();

    /** Addresses that nobody may ask for again within the hour. */
    final List<String> exhausted = new CopyOnWriteArrayList<>();

    /** Addresses, each with what it was asked with for a login. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(address + (key == null ? "" : " " + key));
        if (dripping.contains(address)) {
            drip(exchange);
            return;
        }
        if (exhausted.contains(address)) {
            exchange.getResponseHeaders().add("x-ratelimit-remaining", "0");
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
            return;
        }
        String to = redirects.get(address);
        byte[] body = answers.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
        if (to != null) {
            exchange.getResponseHeaders().add("Location", to);
        }
        if (links.containsKey(address)) {
            exchange.getResponseHeaders().add("Link", links.get(address));
        }
        exchange.sendResponseHeaders(
                to != null ? 302 : answers.containsKey(address) ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Ends when the other side hangs up. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (!Thread.interrupted()) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
