package io.github.candor.publish.versions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.candor.git.GitText;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code versions.json}; keys that a later Candor may add are passed over. */
public final class VersionsReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private VersionsReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Returns the versions in {@code json}.
     *
     * @throws RefusalException if it is not what we write
     */
    public static PublishedVersions read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new PublishedVersions(new VersionsReader(parser).document());
        } catch (IOException | RuntimeException e) {
            String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new RefusalException("The branch's versions.json cannot be understood: " + GitText.name(cause)
                    + ". Somebody must have changed it: bring back what it was before, which \"git log -p -- versions.json\""
                    + " in the branch shows, or choose another branch with candor.branch.");
        }
    }

    private List<PublishedVersion> document() throws IOException {
        require(parser.nextToken(), JsonToken.START_OBJECT);
        List<PublishedVersion> versions = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("versions")) {
                require(value, JsonToken.START_ARRAY);
                versions = versions();
            } else {
                parser.skipChildren();
            }
        }
        require(parser.currentToken(), JsonToken.END_OBJECT);
        if (versions == null || parser.nextToken() != null) {
            throw new IllegalArgumentException(versions == null ? "no list of versions" : "more than one document");
        }
        return versions;
    }

    private List<PublishedVersion> versions() throws IOException {
        List<PublishedVersion> versions = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            versions.add(new VersionFacts(facts()).version());
        }
        require(parser.currentToken(), JsonToken.END_ARRAY);
        return versions;
    }

    private Map<String, String> facts() throws IOException {
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

    private static void require(JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw new IllegalArgumentException("not the form in which Candor writes it");
        }
    }
}
