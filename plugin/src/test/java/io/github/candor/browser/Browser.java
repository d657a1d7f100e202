package io.github.candor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium that stays open and does what the Chrome DevTools Protocol asks of it: press keys, switch scripts off. */
public final class Browser implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Process process;
    private final int port;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();

    private Browser(Process process, List<String> place) {
        this.process = process;
        this.port = Integer.parseInt(place.get(0));
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + place.get(1)), new Listener())
                .join();
    }

    /** Starts one with a fresh profile below {@code folder}. */
    public static Browser start(Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        List<String> command = Chromium.command(profile);
        command.add("--remote-debugging-port=0");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        Path place = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(place) && Files.readAllLines(place).size() == 2) {
                return new Browser(process, Files.readAllLines(place));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("output.txt")));
    }

    /** Returns where other programs can tell it what to do. */
    public int port() {
        return port;
    }

    /** Opens a new, empty tab. */
    public Tab tab() throws IOException {
        String target = ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        Map<String, Object> wanted = Map.of("targetId", target, "flatten", true);
        return new Tab(
                this, ask("", "Target.attachToTarget", wanted).path("sessionId").asString());
    }

    /** Asks {@code session}, or the browser itself if that is empty, to do something, and waits for the answer. */
    JsonNode ask(String session, String method, Map<String, ?> parameters) throws IOException {
        return result(begin(session, method, parameters), method);
    }

    /** Asks for the same, and returns what is complete once the answer is there. */
    CompletableFuture<JsonNode> begin(String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, ?> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        send(MAPPER.writeValueAsString(message));
        return answer;
    }

    /** Waits for the answer to {@code method} and returns what is in it. */
    static JsonNode result(CompletableFuture<JsonNode> answer, String method) throws IOException {
        JsonNode got = await(answer, method);
        if (got.has("error")) {
            throw new IOException(method + ": " + got.path("error"));
        }
        return got.path("result");
    }

    /** Several tabs may be in use at a time, but a socket sends one message after the other. */
    private synchronized void send(String message) {
        socket.sendText(message, true).join();
    }

    /** Returns what is complete once {@code session} next tells of {@code event}. */
    CompletableFuture<JsonNode> next(String session, String event) {
        CompletableFuture<JsonNode> told = new CompletableFuture<>();
        events.put(session + event, told);
        return told;
    }

    static JsonNode await(CompletableFuture<JsonNode> answer, String what) throws IOException {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("No answer to " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(what, e);
        }
    }

    @Override
    public void close() {
        try {
            // Asked so, it also takes away what it keeps outside its profile.
            ask("", "Browser.close", Map.of());
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            socket.abort();
            process.destroyForcibly();
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> waiting = message.has("id")
                ? answers.remove(message.path("id").asInt())
                : events.remove(message.path("sessionId").asString("")
                        + message.path("method").asString());
        if (waiting != null) {
            waiting.complete(message);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode message = MAPPER.readTree(text.toString());
                text.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
