package io.github.candor.browser;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A page in a browser, as its visitor sees and uses it. */
public final class Tab {
    private static final String DISPATCH = "Input.dispatchKeyEvent";

    private final Browser browser;
    private final String session;

    Tab(Browser browser, String session) throws IOException {
        this.browser = browser;
        this.session = session;
        ask("Page.enable", Map.of());
        ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Gives the window a size in pixels of the page. */
    public void resize(int width, int height) throws IOException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows no bars beside what can be scrolled, as on a phone. */
    public void hideScrollBars() throws IOException {
        ask("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** Says what the visitor wishes, {@code light} or {@code dark}. */
    public void prefer(String scheme) throws IOException {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Shows pages as they are printed, to a visitor who wishes {@code scheme}. */
    public void print(String scheme) throws IOException {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Switches the scripts of the pages that are opened from now on off. */
    public void refuseScripts() throws IOException {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Opens a page and waits until all of it is there. */
    public void open(String url) throws IOException {
        CompletableFuture<JsonNode> loaded = browser.next(session, "Page.loadEventFired");
        JsonNode answer = ask("Page.navigate", Map.of("url", url));
        if (answer.has("errorText")) {
            throw new IOException(url + ": " + answer.path("errorText"));
        }
        Browser.await(loaded, url);
    }

    /** Returns what an expression in JavaScript, or what it promises, comes to. */
    public JsonNode evaluate(String expression) throws IOException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Presses and releases a key. */
    public void press(Key key) throws IOException {
        press(key, 1);
    }

    /** Presses and releases a key so often, without waiting for what one does before the next. */
    public void press(Key key, int times) throws IOException {
        List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(browser.begin(session, DISPATCH, key.down()));
            answers.add(browser.begin(session, DISPATCH, key.up()));
        }
        for (CompletableFuture<JsonNode> answer : answers) {
            Browser.result(answer, DISPATCH);
        }
    }

    /** Returns a picture of what is in the window, as WebP of the given quality, at most 100. */
    public byte[] picture(int quality) throws IOException {
        Map<String, Object> wanted = Map.of("format", "webp", "quality", quality);
        return Base64.getDecoder()
                .decode(ask("Page.captureScreenshot", wanted).path("data").asString());
    }

    /** Lets the scripts of the pages that are opened from now on believe that it is always {@code now}. */
    public void stopTheClock(Instant now) throws IOException {
        String script = "Date = class extends Date {"
                + " constructor(...parts) { super(...(parts.length ? parts : [Date.now()])); }"
                + " static now() { return %d; } };".formatted(now.toEpochMilli());
        ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws IOException {
        return browser.ask(session, method, parameters);
    }
}
