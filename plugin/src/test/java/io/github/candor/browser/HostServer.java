package io.github.candor.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A login page of somebody else on a port, and so an origin, of its own. */
final class HostServer implements AutoCloseable {
    private final HttpServer server;

    /**
     * Serves {@code page} at {@code /login}.
     *
     * @param policy its Content Security Policy
     */
    HostServer(String page, String policy) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/login", exchange -> {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    /** Returns the address of the page. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/login";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
