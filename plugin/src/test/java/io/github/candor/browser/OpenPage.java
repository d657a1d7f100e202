package io.github.candor.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that stays open in a headless Chromium, asked and told what to do by script through the Chrome DevTools Protocol
 * (https://chromedevtools.github.io/devtools-protocol/).
 */
public final class OpenPage implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(127\\.0\\.0\\.1:\\d+)/");
    private static final Pattern PAGE = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]+/page/[^\"]+)\"");
    private static final long PATIENCE_MILLIS = 30_000;

    private final Process process;
    private final Path errors;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int number;

    /** Opens {@code url} in a fresh profile below {@code folder}, in a window of 800 by 600. */
    public OpenPage(String url, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        errors = profile.resolve("errors.txt");
        List<String> command = Chromium.command(profile);
        command.addAll(List.of("--remote-debugging-port=0", "--window-size=800,600", url));
        process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(), new Listener())
                .join();
    }

    private URI page() throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
            Matcher listening = LISTENING.matcher(Files.readString(errors));
            if (listening.find()) {
                URI list = URI.create("http://" + listening.group(1) + "/json/list");
                String pages = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                        .body();
                Matcher page = PAGE.matcher(pages);
                if (page.find()) {
                    return URI.create(page.group(1));
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("Chromium did not open a page: " + Files.readString(errors));
    }

    /** Returns what {@code expression} is in the page, as text, waiting for it if it is a promise; null while a page is left. */
    public @Nullable String ask(String expression) throws IOException, InterruptedException {
        int mine = ++number;
        String text = new String(JsonStringEncoder.getInstance().quoteAsString("String(await (" + expression + "))"));
        socket.sendText(
                        "{\"id\":" + mine + ",\"method\":\"Runtime.evaluate\",\"params\":{\"expression\":\"" + text
                                + "\",\"replMode\":true,\"awaitPromise\":true,\"returnByValue\":true}}",
                        true)
                .join();
        String answer = answers.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IOException("Chromium does not answer: " + expression);
        }
        return value(answer, mine);
    }

    /** Waits until {@code expression} is {@code expected}, however often the page is loaded meanwhile. */
    public void await(String expression, String expected) throws IOException, InterruptedException {
        String last = null;
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 5) {
            last = ask(expression);
            if (expected.equals(last)) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError(expression + " is \"" + last + "\", not \"" + expected + "\"");
    }

    /** Returns what it wrote to its console. */
    public List<String> console() throws IOException {
        return Files.readString(errors)
                .lines()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
        // Whatever still writes into the profile would keep it from being deleted.
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        helpers.forEach(ProcessHandle::destroyForcibly);
        helpers.forEach(one -> one.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    /** Returns the field {@code value} of the answer; an exception in the page, such as that it is being left, has none. */
    private static @Nullable String value(String answer, int id) throws IOException {
        String value = null;
        boolean isFailed = false;
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    String field = json.currentName();
                    json.nextToken();
                    isFailed |= field.equals("exceptionDetails");
                    if (field.equals("id") && json.getIntValue() != id) {
                        throw new IOException("an answer to another question: " + answer);
                    }
                    value = field.equals("value") ? json.getValueAsString() : value;
                }
            }
        }
        return isFailed ? null : value;
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            part.append(data);
            if (isLast) {
                answers.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
