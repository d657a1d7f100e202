package io.github.candor.read.memory;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactWriter} wrote; every record is made by its own constructor, so that none is what it may not be. */
public final class FactReader {
    private final ByteBuffer in;
    private final Types types;
    private final List<String> texts = new ArrayList<>();

    private FactReader(ByteBuffer in, Types types) {
        this.in = in;
        this.types = types;
    }

    /** Returns the value that {@code bytes} are, or null if they are none. */
    public static @Nullable Object read(byte[] bytes, Types types) {
        try {
            FactReader reader = new FactReader(ByteBuffer.wrap(bytes), types);
            Object value = reader.value();
            return reader.in.hasRemaining() ? null : value;
        } catch (BufferUnderflowException
                | DateTimeException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | Types.DamageException e) {
            return null;
        }
    }

    private @Nullable Object value() {
        byte tag = in.get();
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.FALSE -> false;
            case Tag.TRUE -> true;
            case Tag.INT -> in.getInt();
            case Tag.TEXT, Tag.SAME_TEXT -> text(tag);
            case Tag.ENUM -> constant();
            case Tag.RECORD -> record();
            case Tag.LIST -> fill(new ArrayList<>());
            case Tag.SET -> fill(new LinkedHashSet<>());
            case Tag.SORTED_SET -> fill(new TreeSet<>());
            case Tag.MAP -> fill(new LinkedHashMap<>());
            case Tag.SORTED_MAP -> fill(new TreeMap<>());
            case Tag.INSTANT -> Instant.ofEpochSecond(in.getLong(), in.getInt());
            case Tag.DAY -> LocalDate.ofEpochDay(in.getLong());
            case Tag.LENGTH -> Duration.ofSeconds(in.getLong(), in.getInt());
            case Tag.ZONE -> ZoneId.of(text(in.get()));
            case Tag.LANGUAGE -> Locale.forLanguageTag(text(in.get()));
            case Tag.DECIMAL -> new BigDecimal(text(in.get()));
            case Tag.ADDRESS -> URI.create(text(in.get()));
            default -> throw new Types.DamageException("no value begins with " + tag);
        };
    }

    private Object constant() {
        Object constant = types.shape(in.getShort()).constants().get(text(in.get()));
        if (constant == null) {
            throw new Types.DamageException("there is no such constant");
        }
        return constant;
    }

    private Object record() {
        Types.Shape shape = types.shape(in.getShort());
        if (!shape.type().isRecord()) {
            throw new Types.DamageException(shape.type() + " is not a record");
        }
        @Nullable Object[] parts = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = value();
        }
        try {
            return (Object) shape.maker().invokeExact(parts);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Types.DamageException(String.valueOf(e.getMessage()));
        }
    }

    private Collection<@Nullable Object> fill(Collection<@Nullable Object> values) {
        for (int left = count(); left > 0; left--) {
            values.add(value());
        }
        return values;
    }

    private Map<@Nullable Object, @Nullable Object> fill(Map<@Nullable Object, @Nullable Object> map) {
        for (int left = count(); left > 0; left--) {
            Object key = value();
            map.put(key, value());
        }
        return map;
    }

    /** Each takes a byte at least, so that no damage can ask for more memory than the file has. */
    private int count() {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new Types.DamageException("there cannot be " + count);
        }
        return count;
    }

    private String text(byte tag) {
        if (tag == Tag.SAME_TEXT) {
            int number = in.getInt();
            if (number < 0 || number >= texts.size()) {
                throw new Types.DamageException("no text has the number " + number);
            }
            return texts.get(number);
        }
        byte[] encoded = new byte[count()];
        in.get(encoded);
        String text = new String(encoded, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }
}
