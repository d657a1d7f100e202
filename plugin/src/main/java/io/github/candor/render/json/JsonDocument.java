package io.github.candor.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.candor.render.text.IsoLength;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as a JSON document (RFC 8259) in UTF-8.
 *
 * <p>A record becomes an object with one key for each component in their order, {@code createdAt} as {@code created_at};
 * null stays there as {@code null}. The keys of a {@link KeyGroup} stand among those of the record that holds it. An instant becomes text in UTC with milliseconds, since some clients cannot read a time
 * without; a duration becomes ISO 8601, {@code PT24H59M}, a negative one with one sign before it.
 */
public final class JsonDocument {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Returns {@code document} as JSON, ending in a line feed.
     *
     * @param document a record, list or map of records, lists, maps, text, numbers, booleans, instants, dates and durations
     * @throws IllegalArgumentException if anything else is in it
     */
    public static byte[] of(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            new JsonDocument(generator).value(document);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** What there is most of is asked for first, and classes before interfaces, of which a text has many. */
    private void value(@Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Record one) {
            object(one);
        } else if (value instanceof Instant instant) {
            byte[] text = InstantText.of(instant);
            json.writeRawUTF8String(text, 0, text.length);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Iterable<?> many) {
            array(many);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else {
            scalar(value);
        }
    }

    private void object(Record one) throws IOException {
        json.writeStartObject();
        for (RecordKeys.Key key : RecordKeys.of(one.getClass())) {
            json.writeFieldName(key.name());
            value(key.valueIn(one));
        }
        json.writeEndObject();
    }

    private void object(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            value(entry.getValue());
        }
        json.writeEndObject();
    }

    private void array(Iterable<?> many) throws IOException {
        json.writeStartArray();
        for (Object one : many) {
            value(one);
        }
        json.writeEndArray();
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Duration length) {
            json.writeString(IsoLength.exact(length));
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else {
            throw new IllegalArgumentException(
                    "no JSON for a " + value.getClass().getName());
        }
    }
}
