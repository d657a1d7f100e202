package io.github.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import io.github.candor.model.BuildMoment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What the preview itself answers, below {@link #PATH}, where no file of a site can be: its script and style, the bar, the
 * events that tell an open page of changes, and the form that moves the time.
 */
final class Tools {
    /** Begins with a dot, as no file of a content folder that is read does. */
    static final String PATH = "/.candor/";

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int LONGEST_FORM = 10_000;

    private final Latest latest;
    private final Rebuilder rebuilder;
    private final Path content;

    Tools(Latest latest, Rebuilder rebuilder, Path content) {
        this.latest = latest;
        this.rebuilder = rebuilder;
        this.content = content;
    }

    /** Answers {@code path}, which is below {@link #PATH}; the events are answered until the browser leaves. */
    void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        String name = path.substring(PATH.length());
        switch (exchange.getRequestMethod() + " " + name) {
            case "GET preview.js", "GET preview.css" -> Sending.send(exchange, Answer.file(name, resource(name)));
            case "GET bar" -> Sending.send(exchange, bar(exchange));
            case "GET events" -> events(exchange);
            case "POST now" -> Sending.send(exchange, moved(exchange));
            default -> Sending.send(exchange, Answer.text(404, "The preview has no such thing."));
        }
    }

    private Answer bar(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String page = Form.parse(query == null ? "" : query).page();
        return Answer.page(200, Bar.of(latest.get(), content, page, null));
    }

    private Answer moved(HttpExchange exchange) throws IOException, InterruptedException {
        ServedSite site = latest.get().site();
        if (!Origin.isOwn(exchange)) {
            return Answer.text(403, "This form belongs to the preview's own pages.");
        }
        if (site == null) {
            return Answer.text(409, "There is no site yet.");
        }
        try (InputStream body = exchange.getRequestBody()) {
            Form form = Form.parse(new String(body.readNBytes(LONGEST_FORM), StandardCharsets.UTF_8));
            Instant now = form.now(site.facts().zone());
            String fault = now == null ? null : BuildMoment.fault(now, rebuilder.clock());
            if (fault != null) {
                return Answer.text(400, "That " + fault + " Write it like 2025-03-01T12:00.");
            }
            rebuilder.moveTo(now);
            return Answer.redirect(303, form.page());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Answer.text(400, "That is not a time. Write it like 2025-03-01T12:00.");
        }
    }

    /** Tells the versions, as server-sent events: at once, and again whenever one changes. */
    private void events(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        PreviewState known = latest.get();
        write(out, "retry: 500\ndata: " + known.versions() + "\n\n");
        while (!latest.isClosed()) {
            PreviewState next = latest.awaitOther(known, SIGN_OF_LIFE);
            write(out, next.equals(known) ? ": still here\n\n" : "data: " + next.versions() + "\n\n");
            known = next;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Tools.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
