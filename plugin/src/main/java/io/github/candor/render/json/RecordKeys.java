package io.github.candor.render.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the JSON keys of each type of record. */
final class RecordKeys {
    private static final ClassValue<List<Key>> KEYS = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Key::of).toList();
        }
    };

    private RecordKeys() {}

    /** Returns the keys of {@code type}, in the order of its components. */
    static List<Key> of(Class<? extends Record> type) {
        return KEYS.get(type);
    }

    /** One component of a record and its name in JSON. */
    record Key(String name, Method accessor) {
        static Key of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Key(snakeCase(component.getName()), accessor);
        }

        /** Returns what {@code owner} has under this key. */
        @Nullable
        Object valueIn(Record owner) {
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
