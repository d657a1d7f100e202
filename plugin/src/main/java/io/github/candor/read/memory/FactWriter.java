package io.github.candor.read.memory;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Writes a record, and whatever is in it, as bytes that {@link FactReader} reads. */
public final class FactWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Types types;

    private FactWriter(Types types) {
        this.types = types;
    }

    /** Returns {@code value} as bytes: none if something in it is of a type that nobody decided how to write. */
    public static byte[] write(@Nullable Object value, Types types) {
        FactWriter writer = new FactWriter(types);
        try {
            writer.value(value);
            return writer.bytes.toByteArray();
        } catch (Types.DamageException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(Tag.NULL);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            out.writeByte(Tag.INT);
            out.writeInt(number);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record one) {
            record(one);
        } else if (value instanceof Enum<?> one) {
            out.writeByte(Tag.ENUM);
            out.writeShort(types.number(one.getDeclaringClass()));
            text(one.name());
        } else if (value instanceof Map<?, ?> map) {
            boolean isSorted = map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
            out.writeByte(isSorted ? Tag.SORTED_MAP : Tag.MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else if (value instanceof List<?> list) {
            all(Tag.LIST, list);
        } else if (value instanceof Set<?> set) {
            boolean isSorted = set instanceof SortedSet<?> sorted && sorted.comparator() == null;
            all(isSorted ? Tag.SORTED_SET : Tag.SET, set);
        } else {
            other(value);
        }
    }

    private void all(byte tag, Collection<?> values) throws IOException {
        out.writeByte(tag);
        out.writeInt(values.size());
        for (Object one : values) {
            value(one);
        }
    }

    private void record(Record one) throws IOException {
        int number = types.number(one.getClass());
        out.writeByte(Tag.RECORD);
        out.writeShort(number);
        for (Method part : types.shape(number).parts()) {
            value(part(part, one));
        }
    }

    private static @Nullable Object part(Method part, Record one) {
        try {
            return part.invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an accessor of a record cannot fail: " + part, e);
        }
    }

    private void other(Object value) throws IOException {
        if (value instanceof Instant instant) {
            out.writeByte(Tag.INSTANT);
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (value instanceof LocalDate day) {
            out.writeByte(Tag.DAY);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Duration length) {
            out.writeByte(Tag.LENGTH);
            out.writeLong(length.getSeconds());
            out.writeInt(length.getNano());
        } else if (value instanceof ZoneId zone) {
            out.writeByte(Tag.ZONE);
            text(zone.getId());
        } else if (value instanceof Locale language) {
            out.writeByte(Tag.LANGUAGE);
            text(language.toLanguageTag());
        } else if (value instanceof BigDecimal number) {
            out.writeByte(Tag.DECIMAL);
            text(number.toString());
        } else if (value instanceof URI address) {
            out.writeByte(Tag.ADDRESS);
            text(address.toString());
        } else {
            throw new Types.DamageException(
                    "nobody decided how to keep a " + value.getClass().getName());
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            out.writeByte(Tag.SAME_TEXT);
            out.writeInt(known);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(Tag.TEXT);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
