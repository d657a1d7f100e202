package io.github.candor.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Text that stands in JSON, and text that should be JSON. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Returns {@code text} as it stands between the quotes of a JSON string. */
    public static String escape(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** Returns what is wrong with {@code text} as one object of JSON, with its line, or null if nothing is. */
    public static @Nullable String fault(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "line 1: it does not begin with {";
            }
            parser.skipChildren();
            return parser.nextToken() == null
                    ? null
                    : "line " + parser.currentLocation().getLineNr() + ": something stands after the last }";
        } catch (JsonProcessingException e) {
            return "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }
}
