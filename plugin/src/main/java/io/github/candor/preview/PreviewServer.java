package io.github.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.candor.render.theme.TemplateException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers browsers on this machine, and nobody else: {@link PreviewState} in, pages out. */
final class PreviewServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

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
                String path = exchange.getRequestURI().getPath();
                if (!Origin.isForUs(exchange)) {
                    Sending.send(exchange, Answer.text(421, "This is a preview; ask for it by http://127.0.0.1."));
                } else if (path == null) {
                    Sending.send(exchange, Answer.text(400, "That is no address."));
                } else if (path.startsWith(Tools.PATH)) {
                    new Tools(latest, rebuilder, content).answer(exchange, path);
                } else {
                    answer(exchange, path);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void answer(HttpExchange exchange, String path) throws IOException {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Sending.send(exchange, Answer.text(405, "Pages can only be read."));
                return;
            }
            if (Origin.mayRead(exchange)) {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            }
            Sending.send(
                    exchange, withQuery(answer(path), exchange.getRequestURI().getRawQuery()));
        }

        private Answer answer(String path) throws IOException {
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
            } catch (TemplateException e) {
                return Answer.page(500, Insertion.alone(Bar.of(state, content, path, Mistake.of(e))));
            }
        }

        private static Answer withQuery(Answer answer, @Nullable String query) {
            String location = answer.location();
            return location == null || query == null
                    ? answer
                    : Answer.redirect(answer.status(), location + "?" + query);
        }
    }
}
