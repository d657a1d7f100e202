package io.github.candor.read.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The records and enums of Candor's that stand in a memory, by number; numbers are given as types are met and stay. Safe for several threads. */
public final class Types {
    private static final String OURS = "io.github.candor.";

    private final Map<Class<?>, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Shape[] shapes = new Shape[0];

    /** Begins with none. */
    public Types() {}

    /** How a type is taken apart and put together. */
    record Shape(Class<?> type, List<Method> parts, MethodHandle maker, Map<String, Object> constants) {}

    /** Says that a value cannot be kept as bytes, or that bytes are no value. */
    static final class DamageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamageException(String message) {
            super(message);
        }
    }

    /** Returns types of these names, in the order of their numbers; null if one of them is none of ours. */
    public static @Nullable Types of(List<String> names) {
        Types types = new Types();
        try {
            names.forEach(name -> types.number(named(name)));
            return types;
        } catch (DamageException e) {
            return null;
        }
    }

    /** Returns the names of all types, in the order of their numbers. */
    public List<String> names() {
        return Arrays.stream(shapes).map(one -> one.type().getName()).toList();
    }

    /** Returns the number of a record or enum of ours. */
    int number(Class<?> type) {
        Integer known = numbers.get(type);
        return known != null ? known : add(type);
    }

    private synchronized int add(Class<?> type) {
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        Shape[] more = Arrays.copyOf(shapes, shapes.length + 1);
        more[shapes.length] = shape(type);
        shapes = more;
        numbers.put(type, more.length - 1);
        return more.length - 1;
    }

    /** Returns the type of a number. */
    Shape shape(int number) {
        Shape[] known = shapes;
        if (number < 0 || number >= known.length) {
            throw new DamageException("no type has the number " + number);
        }
        return known[number];
    }

    private static Class<?> named(String name) {
        if (!name.startsWith(OURS)) {
            throw new DamageException(name + " is not a type of ours");
        }
        try {
            return Class.forName(name, false, Types.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new DamageException("there is no " + name);
        }
    }

    private static Shape shape(Class<?> type) {
        if (!type.getName().startsWith(OURS) || !(type.isRecord() || type.isEnum())) {
            throw new DamageException(type.getName() + " is not a record or enum of ours");
        }
        try {
            if (type.isEnum()) {
                MethodHandle none = MethodHandles.constant(Object.class, type);
                Map<String, Object> constants = new HashMap<>();
                for (Object one : type.getEnumConstants()) {
                    constants.put(((Enum<?>) one).name(), one);
                }
                return new Shape(type, List.of(), none, constants);
            }
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] kinds =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(kinds);
            constructor.setAccessible(true);
            MethodHandle maker = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, kinds.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            List<Method> parts =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            parts.forEach(part -> part.setAccessible(true));
            return new Shape(type, parts, maker, Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its constructor: " + type, e);
        }
    }
}
