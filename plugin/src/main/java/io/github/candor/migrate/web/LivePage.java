package io.github.candor.migrate.web;

import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a Statuspage for its public documents. */
public final class LivePage {
    private static final String ACCEPTED = "application/json, text/html";
    private static final int MOST_PAGES = 400;
    private static final int MOST_INCIDENTS = 10_000;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9]{12})\"");

    private final URI base;
    private final URI management;
    private final @Nullable String token;
    private final Web web;
    private final SortedMap<String, byte[]> documents = new TreeMap<>();

    /**
     * Keeps what to ask.
     *
     * @param base address of the page, ending in {@code /}
     * @param management address of the management API, ending in {@code /}
     * @param token for the management API, sent to that alone; or null
     */
    public LivePage(URI base, URI management, @Nullable String token, Manners manners) {
        this.base = base;
        this.management = management;
        this.token = token;
        this.web = new Web(manners);
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

    private @Nullable String get(URI address, @Nullable String authorization) throws IOException {
        Map<String, String> headers = authorization == null
                ? Map.of("Accept", ACCEPTED)
                : Map.of("Accept", ACCEPTED, "Authorization", authorization);
        Answer answer = web.get(address, headers);
        return answer == null ? null : answer.text();
    }
}
