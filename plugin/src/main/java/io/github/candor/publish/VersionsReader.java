package io.github.candor.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code versions.json}; keys that a later Candor may add are passed over. */
final class VersionsReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private VersionsReader() {}

    /**
     * Returns the versions in {@code json}.
     *
     * @throws PublishException if it is not what we write
     */
    static PublishedVersions read(String json) throws PublishException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            List<PublishedVersion> versions = new ArrayList<>();
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                Objects.requireNonNull(parser.currentToken(), "no list of versions");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                versions.add(version(facts(parser)));
            }
            return new PublishedVersions(versions);
        } catch (IOException | RuntimeException e) {
            throw new PublishException("The branch's versions.json cannot be understood: " + e.getMessage()
                    + ". Somebody must have changed it by hand; bring back what the last version had there.");
        }
    }

    private static Map<String, String> facts(JsonParser parser) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                facts.put(key, parser.getText());
            }
        }
        return facts;
    }

    private static PublishedVersion version(Map<String, String> facts) throws DateTimeException {
        String restores = facts.get("restores");
        return new PublishedVersion(
                number(facts, "number"),
                Instant.parse(text(facts, "published_at")),
                Instant.parse(text(facts, "built_for")),
                text(facts, "content_commit"),
                text(facts, "plugin_version"),
                URI.create(text(facts, "url")),
                text(facts, "sha256"),
                number(facts, "added"),
                number(facts, "changed"),
                number(facts, "removed"),
                restores == null ? null : Integer.valueOf(restores));
    }

    private static String text(Map<String, String> facts, String key) {
        return Objects.requireNonNull(facts.get(key), () -> "a version without \"" + key + "\"");
    }

    private static int number(Map<String, String> facts, String key) {
        return Integer.parseInt(text(facts, key));
    }
}
