package io.github.candor.migrate.web;

import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a Statuspage for its public documents, politely: one request at a time, with a pause between, and never without end. */
public final class LivePage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 16 << 20;
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_PAGES = 400;
    private static final int MOST_INCIDENTS = 10_000;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9]{12})\"");

    private final URI base;
    private final URI management;
    private final @Nullable String token;
    private final Duration pause;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final SortedMap<String, byte[]> documents = new TreeMap<>();

    /**
     * Keeps what to ask.
     *
     * @param base address of the page, ending in {@code /}
     * @param management address of the management API, ending in {@code /}
     * @param token for the management API, sent to that alone; or null
     * @param pause between two requests
     */
    public LivePage(URI base, URI management, @Nullable String token, Duration pause) {
        this.base = base;
        this.management = management;
        this.token = token;
        this.pause = pause;
    }

    /**
     * Returns the documents of the page: what is now, and every incident that its history, or with a token the management
     * API, tells of.
     *
     * @throws RefusalException if it does not answer as a Statuspage does
     */
    public SourceFiles fetch() throws IOException {
        String summary = require("api/v2/summary.json");
        String newest = require("api/v2/incidents.json");
        require("api/v2/scheduled-maintenances.json");
        Matcher page = Pattern.compile("\"page\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([a-z0-9]{12})\"")
                .matcher(summary);
        if (!page.find()) {
            throw new RefusalException(base + "api/v2/summary.json is not a document of Statuspage.");
        }
        if (token != null) {
            manage(page.group(1));
        } else {
            history(newest);
        }
        return SourceFiles.of(documents);
    }

    private void manage(String page) throws IOException {
        for (int number = 1; number <= MOST_PAGES; number++) {
            URI address = management.resolve("v1/pages/" + page + "/incidents?limit=100&page=" + number);
            String found = text(get(address, "OAuth " + token), address);
            documents.put("incidents-" + number + ".json", found.getBytes(StandardCharsets.UTF_8));
            if (!found.contains("\"incident_updates\"")) {
                return;
            }
        }
    }

    private void history(String newest) throws IOException {
        Set<String> codes = new LinkedHashSet<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            String body = get(base.resolve("history?page=" + number), null);
            String found = body == null ? "" : body.replace("&quot;", "\"");
            boolean isNew = false;
            for (Matcher code = CODE.matcher(found); code.find(); ) {
                isNew |= codes.add(code.group(1));
            }
            if (!isNew || codes.size() > MOST_INCIDENTS) {
                break;
            }
        }
        for (String code : codes) {
            if (!newest.contains("\"" + code + "\"")) {
                String body = get(base.resolve("api/v2/incidents/" + code + ".json"), null);
                if (body != null) {
                    documents.put("incidents/" + code + ".json", body.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private String require(String name) throws IOException {
        URI address = base.resolve(name);
        String text = text(get(address, null), address);
        documents.put(name.replace('/', '-'), text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    private static String text(@Nullable String body, URI address) {
        if (body == null) {
            throw new RefusalException(address + " is not there. Is this the address of a Statuspage?");
        }
        return body;
    }

    /** Returns what lies at {@code address}, or null where nothing does; follows redirects within the same host alone. */
    private @Nullable String get(URI address, @Nullable String authorization) throws IOException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = send(next, authorization);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status / 100 == 3) {
                    next = redirected(next, response);
                } else if (status == 200) {
                    return new String(whole(body, next), StandardCharsets.UTF_8);
                } else if (status == 404) {
                    return null;
                } else {
                    throw new RefusalException(next + " answers with " + status + ".");
                }
            }
        }
        throw new RefusalException(address + " leads on and on.");
    }

    private static URI redirected(URI from, HttpResponse<InputStream> response) {
        String to = response.headers().firstValue("Location").orElse("");
        try {
            URI target = from.resolve(to);
            boolean isSame = String.valueOf(target.getHost()).equalsIgnoreCase(from.getHost())
                    && ("https".equals(target.getScheme())
                            || String.valueOf(target.getScheme()).equals(from.getScheme()));
            if (isSame) {
                return target;
            }
            throw new RefusalException(
                    from + " leads to another host, " + target + ". Give that address if it is meant.");
        } catch (IllegalArgumentException e) {
            throw new RefusalException(from + " leads to \"" + to + "\", which is not an address.");
        }
    }

    private HttpResponse<InputStream> send(URI address, @Nullable String authorization) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "Candor")
                .header("Accept", "application/json, text/html")
                .GET();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            Thread.sleep(pause.toMillis());
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("The import was interrupted.");
        } catch (java.net.ConnectException | java.net.http.HttpTimeoutException e) {
            throw new RefusalException(address + " does not answer.");
        }
    }

    private static byte[] whole(InputStream body, URI address) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RefusalException(address + " gives more than " + (LARGEST >> 20) + " MB.");
        }
        return bytes;
    }
}
