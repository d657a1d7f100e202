package io.github.candor.render.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the JSON keys of each type of record. */
final class RecordKeys {
    private static final ClassValue<Key[]> KEYS = new ClassValue<>() {
        @Override
        protected Key[] computeValue(Class<?> type) {
            return keys(type).toArray(Key[]::new);
        }
    };

    private RecordKeys() {}

    /** Returns the keys of {@code type}, in the order of its components and of those of its parts; not to be changed. */
    static Key[] of(Class<? extends Record> type) {
        return KEYS.get(type);
    }

    private static Stream<Key> keys(Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            Key key = Key.of(component);
            return KeyGroup.class.isAssignableFrom(component.getType())
                    ? keys(component.getType()).map(inner -> inner.within(key))
                    : Stream.of(key);
        });
    }

    /**
     * One component of a record, or of a part of it.
     *
     * @param name in JSON, encoded once for all documents
     * @param part where the value's owner is found in the record, or null if the record itself is that
     */
    record Key(SerializedString name, @Nullable Key part, Method accessor) {
        static Key of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Key(new SerializedString(snakeCase(component.getName())), null, accessor);
        }

        /** Returns the same key, for a record that holds this one's under {@code outer}. */
        Key within(Key outer) {
            return new Key(name, part == null ? outer : part.within(outer), accessor);
        }

        /** Returns what {@code owner} has under this key. */
        @Nullable
        Object valueIn(Record owner) {
            return value(accessor, part == null ? owner : part.valueIn(owner));
        }

        private static @Nullable Object value(Method accessor, @Nullable Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("an accessor of a record cannot fail: " + accessor, e);
            }
        }

        private static String snakeCase(String name) {
            return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
    }
}
