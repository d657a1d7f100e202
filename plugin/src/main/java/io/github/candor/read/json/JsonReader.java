package io.github.candor.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON document: text in, a value with places out; {@code null} becomes a value without text. */
public final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 50;

    private final String file;
    private final int firstLine;
    private final JsonParser parser;

    private JsonReader(String file, int firstLine, JsonParser parser) {
        this.file = file;
        this.firstLine = firstLine;
        this.parser = parser;
    }

    /**
     * Reads {@code text}, which begins on {@code firstLine} of {@code file}.
     *
     * @return the document, or null after reporting why it is none
     */
    public static @Nullable YamlValue read(String file, String text, int firstLine, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(file, firstLine, parser).document(problems);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null || at.getLineNr() < 1 ? new Place(file, firstLine, 1) : place(file, firstLine, at);
            problems.report(
                    Rule.UNREADABLE_FILE, place, "This is not JSON: " + firstLineOf(e.getOriginalMessage()) + ".", "");
        } catch (IOException e) {
            problems.report(Rule.UNREADABLE_FILE, new Place(file, firstLine, 1), "This is not JSON.", "");
        }
        return null;
    }

    private @Nullable YamlValue document(Problems problems) throws IOException {
        if (parser.nextToken() == null) {
            problems.report(Rule.UNREADABLE_FILE, new Place(file, firstLine, 1), "The file is empty.", "");
            return null;
        }
        YamlValue value = value(0);
        if (parser.nextToken() != null) {
            problems.report(Rule.UNREADABLE_FILE, here(), "Something follows the end of the JSON document.", "");
            return null;
        }
        return value;
    }

    private YamlValue value(int depth) throws IOException {
        Place place = here();
        if (depth > DEEPEST) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "there are lists in lists too deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_NULL -> new YamlValue.Scalar("", place);
            default -> new YamlValue.Scalar(parser.getText(), place);
        };
    }

    /** The last of two values of one key counts, as in most programs. */
    private YamlValue mapping(Place place, int depth) throws IOException {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlValue.Scalar key = new YamlValue.Scalar(parser.currentName(), here());
            parser.nextToken();
            YamlValue value = value(depth + 1);
            entries.remove(key.text());
            entries.put(key.text(), new YamlValue.Entry(key, value));
        }
        return new YamlValue.Mapping(List.copyOf(entries.values()), place);
    }

    private YamlValue sequence(Place place, int depth) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new YamlValue.Sequence(items, place);
    }

    private Place here() {
        return place(file, firstLine, parser.currentTokenLocation());
    }

    private static Place place(String file, int firstLine, JsonLocation at) {
        return new Place(file, firstLine - 1 + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static String firstLineOf(@Nullable String message) {
        return message == null
                ? "it ends too early"
                : message.lines().findFirst().orElse("");
    }
}
