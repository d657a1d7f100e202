package io.github.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers browsers on this machine, and nobody else: {@link PreviewState} in, pages out. */
final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final String ELSEWHERE = "This preview answers only its own pages. Open its address by hand.";

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "candor-preview-answer");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
    }

    /**
     * Takes a port of 127.0.0.1, a free one for 0, but answers nobody yet.
     *
     * @throws java.net.BindException if somebody else has it
     */
    static PreviewServer bind(int port) throws IOException {
        return new PreviewServer(HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0));
    }

    /** Returns the address without a path, like {@code http://127.0.0.1:4000}. */
    URI host() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Begins to answer with what {@code latest} holds. */
    void start(Latest latest, Rebuilder rebuilder, Path content) {
        Handler handler = new Handler(latest, rebuilder, content);
        server.createContext("/", handler::handle);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private record Handler(Latest latest, Rebuilder rebuilder, Path content) {
        void handle(HttpExchange exchange) throws IOException {
            try (exchange) {
                guarded(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void guarded(HttpExchange exchange) throws IOException, InterruptedException {
            try {
                answer(exchange);
            } catch (RuntimeException | Error e) {
                boolean isBegun = exchange.getResponseCode() >= 0;
                if (!isBegun) {
                    Sending.send(exchange, Answer.text(500, Mistake.of(e).statement()));
                }
            }
        }

        private void answer(HttpExchange exchange) throws IOException, InterruptedException {
            String path = exchange.getRequestURI().getPath();
            Sending.protect(exchange);
            if (exchange.getRequestHeaders().containsKey("Transfer-Encoding")) {
                refusePieces(exchange);
            }
            if (!Origin.isForUs(exchange)) {
                Sending.send(exchange, Answer.text(421, "This is a preview; ask for it by http://127.0.0.1."));
            } else if (!Origin.isFromHere(exchange)) {
                Sending.send(exchange, Answer.text(403, ELSEWHERE));
            } else if (path == null) {
                Sending.send(exchange, Answer.text(400, "That is not an address."));
            } else if (path.startsWith(Tools.PATH)) {
                new Tools(latest, rebuilder, content).answer(exchange, path);
            } else {
                answer(exchange, path);
            }
        }

        /**
         * Hangs up on a body that comes in pieces, as no browser sends it. The JDK's server counts a piece in an int, fails where
         * that is exceeded whenever it closes the body, and then holds the connection for ever; a second time it does not try.
         */
        private static void refusePieces(HttpExchange exchange) throws IOException {
            try {
                exchange.getRequestBody().close();
            } catch (RuntimeException e) {
                // It was no body, and is closed now.
            }
            Sending.send(exchange, Answer.text(411, "A body needs a Content-Length here."));
            throw new IOException("a body in pieces");
        }

        private void answer(HttpExchange exchange, String path) throws IOException {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Sending.send(exchange, Answer.text(405, "Pages can only be read."));
                return;
            }
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            Sending.send(exchange, answer(path).with(exchange.getRequestURI().getRawQuery()));
        }

        private Answer answer(String path) {
            PreviewState state = latest.get();
            ServedSite site = state.site();
            if (site == null) {
                return Answer.page(500, Insertion.alone(Bar.of(state, content, path, null)));
            }
            try {
                Answer found = new Pages(site).find(path);
                if (!found.isHtml()) {
                    return found;
                }
                if (found.status() == 200) {
                    rebuilder.remember(path);
                }
                return Answer.page(found.status(), Insertion.into(found.text(), Bar.of(state, content, path, null)));
            } catch (RuntimeException | Error e) {
                return Answer.page(500, Insertion.alone(Bar.of(state, content, path, Mistake.of(e))));
            }
        }
    }
}
