package io.github.candor.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link ManifestWriter} wrote; keys that a later Candor may add are passed over. */
public final class ManifestReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NOT_OURS = "not a manifest of Candor's";

    private final JsonParser parser;
    private final SortedMap<String, Nature> natures = new TreeMap<>();
    private String site = "";

    private ManifestReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Returns the manifest in {@code json}.
     *
     * @throws IOException if it is none, or cut short
     */
    public static SiteManifest read(byte[] json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            ManifestReader reader = new ManifestReader(parser);
            reader.document();
            return new SiteManifest(reader.natures);
        } catch (JsonProcessingException e) {
            // Its own message repeats what stands there, which may be anything.
            JsonLocation at = e.getLocation();
            throw new IOException(
                    at == null ? NOT_OURS : NOT_OURS + ": no JSON at " + at.getLineNr() + ":" + at.getColumnNr(), e);
        }
    }

    private void document() throws IOException {
        require(parser.nextToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case ManifestWriter.SITE -> site = text();
                case ManifestWriter.REDIRECTS ->
                    texts().forEach((path, target) -> natures.put(path, new Nature.Redirect(target)));
                case ManifestWriter.STAMPED ->
                    texts().forEach((path, said) -> natures.put(path, new Nature.Stamped(said)));
                case ManifestWriter.CLOCKWORK -> list().forEach(path -> natures.put(path, new Nature.Clockwork(false)));
                case ManifestWriter.GROUPS -> list().forEach(path -> natures.put(path, new Nature.Clockwork(true)));
                case ManifestWriter.CALENDARS, ManifestWriter.FEEDS -> subscribed(key);
                default -> parser.skipChildren();
            }
        }
        require(parser.currentToken(), JsonToken.END_OBJECT);
    }

    private void subscribed(String kind) throws IOException {
        require(parser.currentToken(), JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            subscribedAlike(kind);
        }
        require(parser.currentToken(), JsonToken.END_ARRAY);
    }

    private void subscribedAlike(String kind) throws IOException {
        List<String> paths = List.of();
        String its = site;
        List<String> promised = List.of();
        List<String> others = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case ManifestWriter.PATHS -> paths = list();
                case ManifestWriter.SITE -> its = text();
                case ManifestWriter.PROMISED -> promised = items();
                case ManifestWriter.OTHERS -> others = items();
                case ManifestWriter.EVENTS -> others = list();
                default -> parser.skipChildren();
            }
        }
        require(parser.currentToken(), JsonToken.END_OBJECT);
        Nature nature = kind.equals(ManifestWriter.FEEDS)
                ? new Nature.Feed(its, promised, others)
                : new Nature.Calendar(its, others);
        paths.forEach(path -> natures.put(path, nature));
    }

    private List<String> items() throws IOException {
        List<String> items = new ArrayList<>();
        require(parser.currentToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String entry = parser.currentName();
            parser.nextToken();
            list().forEach(end -> items.add(entry + end));
        }
        require(parser.currentToken(), JsonToken.END_OBJECT);
        return items;
    }

    private SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        require(parser.currentToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            texts.put(key, text());
        }
        require(parser.currentToken(), JsonToken.END_OBJECT);
        return texts;
    }

    private List<String> list() throws IOException {
        List<String> list = new ArrayList<>();
        require(parser.currentToken(), JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            list.add(parser.getText());
        }
        require(parser.currentToken(), JsonToken.END_ARRAY);
        return list;
    }

    private String text() throws IOException {
        require(parser.currentToken(), JsonToken.VALUE_STRING);
        return parser.getText();
    }

    private static void require(JsonToken token, JsonToken wanted) throws IOException {
        if (token != wanted) {
            throw new IOException(NOT_OURS);
        }
    }
}
