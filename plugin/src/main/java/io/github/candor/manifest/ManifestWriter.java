package io.github.candor.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a manifest as JSON; the same manifest always gives the same bytes.
 *
 * <p>Feeds with the same items stand together, and the names of items below the id of their entry, so that the manifest of
 * ten thousand incidents stays small.
 */
public final class ManifestWriter {
    static final String REDIRECTS = "redirects";
    static final String STAMPED = "stamped";
    static final String CLOCKWORK = "clockwork";
    static final String GROUPS = "groups";
    static final String CALENDARS = "calendars";
    static final String FEEDS = "feeds";
    static final String PATHS = "paths";
    static final String SITE = "site";
    static final String EVENTS = "events";
    static final String PROMISED = "promised";
    static final String OTHERS = "others";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private String site = "";

    private ManifestWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Returns {@code manifest} as JSON, ending in a line feed. */
    public static byte[] write(SiteManifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            new ManifestWriter(generator).document(manifest);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void document(SiteManifest manifest) throws IOException {
        SortedMap<String, String> redirects = new TreeMap<>();
        SortedMap<String, String> stamped = new TreeMap<>();
        List<String> clockwork = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        Map<Nature.Calendar, List<String>> calendars = new LinkedHashMap<>();
        Map<Nature.Feed, List<String>> feeds = new LinkedHashMap<>();
        manifest.natures().forEach((path, nature) -> {
            if (nature instanceof Nature.Redirect redirect) {
                redirects.put(path, redirect.target());
            } else if (nature instanceof Nature.Stamped page) {
                stamped.put(path, page.said());
            } else if (nature instanceof Nature.Clockwork figures) {
                (figures.isOfGroup() ? groups : clockwork).add(path);
            } else if (nature instanceof Nature.Calendar calendar) {
                calendars.computeIfAbsent(calendar, any -> new ArrayList<>()).add(path);
            } else if (nature instanceof Nature.Feed feed) {
                feeds.computeIfAbsent(feed, any -> new ArrayList<>()).add(path);
            }
        });
        json.writeStartObject();
        site = manifest.natures().values().stream()
                .filter(Nature.Subscribed.class::isInstance)
                .map(nature -> ((Nature.Subscribed) nature).site())
                .findFirst()
                .orElse("");
        json.writeStringField(SITE, site);
        texts(REDIRECTS, redirects);
        texts(STAMPED, stamped);
        list(CLOCKWORK, clockwork);
        list(GROUPS, groups);
        calendars(calendars);
        feeds(feeds);
        json.writeEndObject();
    }

    private void calendars(Map<Nature.Calendar, List<String>> calendars) throws IOException {
        json.writeArrayFieldStart(CALENDARS);
        for (Map.Entry<Nature.Calendar, List<String>> some : calendars.entrySet()) {
            json.writeStartObject();
            list(PATHS, some.getValue());
            site(some.getKey());
            list(EVENTS, some.getKey().events());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void feeds(Map<Nature.Feed, List<String>> feeds) throws IOException {
        json.writeArrayFieldStart(FEEDS);
        for (Map.Entry<Nature.Feed, List<String>> some : feeds.entrySet()) {
            json.writeStartObject();
            list(PATHS, some.getValue());
            site(some.getKey());
            items(PROMISED, some.getKey().promised());
            items(OTHERS, some.getKey().others());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Every feed of a site names it alike, unless somebody made the manifest up. */
    private void site(Nature.Subscribed subscribed) throws IOException {
        if (!subscribed.site().equals(site)) {
            json.writeStringField(SITE, subscribed.site());
        }
    }

    private void texts(String name, SortedMap<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private void list(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Puts the ends of names below their beginnings, an empty end for the item of the entry itself. */
    private void items(String name, List<String> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        SortedMap<String, List<String>> byEntry = new TreeMap<>();
        for (String item : items) {
            int colon = item.indexOf(':');
            String entry = colon < 0 ? item : item.substring(0, colon);
            byEntry.computeIfAbsent(entry, any -> new ArrayList<>()).add(item.substring(entry.length()));
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, List<String>> one : byEntry.entrySet()) {
            list(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }
}
